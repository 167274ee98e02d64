"""Units of measure and currencies, with the words for them."""

from types import MappingProxyType

_MEASURES = {
    "percent": "percent percentage pct pc",
    "percentage point": "pp",
    "second": "second seconds",
    "minute": "minute minutes mins",
    "hour": "hour hours hrs",
    "day": "day days",
    "night": "night nights",
    "week": "week weeks",
    "month": "month months",
    "year": "year years",
    "decade": "decade decades",
    "century": "century centuries",
    "km": "km kms kilometre kilometres kilometer kilometers",
    "m": "metre metres meter meters",
    "cm": "cm centimetre centimetres centimeter centimeters",
    "mm": "mm millimetre millimetres millimeter millimeters",
    "mile": "mile miles",
    "yard": "yard yards",
    "foot": "foot feet ft",
    "inch": "inch inches",
    "kg": "kg kilo kilos kilogram kilograms kilogramme kilogrammes",
    "mg": "mg milligram milligrams milligramme milligrammes",
    "ml": "ml millilitre millilitres milliliter milliliters",
    "kWh": "kwh kilowatt-hour kilowatt-hours",
    "g": "gram grams gramme grammes",
    "tonne": "tonne tonnes",
    "ton": "ton tons",
    "pound": "lb lbs",
    "ounce": "ounce ounces oz",
    "litre": "litre litres liter liters",
    "gallon": "gallon gallons",
    "barrel": "barrel barrels",
    "hectare": "hectare hectares ha",
    "acre": "acre acres",
    "degree": "degree degrees",
    "°C": "celsius centigrade",
    "°F": "fahrenheit",
    "mph": "mph",
    "km/h": "kmh kph kmph",
    "knot": "knot knots",
    "watt": "watt watts",
    "kW": "kw kilowatt kilowatts",
    "MW": "mw megawatt megawatts",
    "GW": "gw gigawatt gigawatts",
    "volt": "volt volts",
    "byte": "byte bytes",
    "MB": "mb megabyte megabytes",
    "GB": "gb gigabyte gigabytes",
    "TB": "tb terabyte terabytes",
    "magnitude": "magnitude",
    "carat": "carat carats",
}

_LENGTHS = frozenset({"km", "m", "cm", "mm", "mile", "yard", "foot", "inch"})

_POWERS = {
    f"{spelt} {word}": f"{power} {unit}"
    for spelt, power in {"square": "square", "square -": "square", "sq": "square", "cubic": "cubic"}.items()
    for unit, words in _MEASURES.items()
    if unit in _LENGTHS
    for word in words.split()
}
_SPEEDS = {
    f"{word} {per}": speed
    for unit, speed in (("mile", "mph"), ("km", "km/h"), ("m", "m/s"))
    for word in _MEASURES[unit].split()
    for per in (("per second", "a second", "/ s") if unit == "m" else ("per hour", "an hour", "/ h", "- per - hour"))
}
_DEGREES = {
    f"{sign} {name}": f"°{name[0].upper()}"
    for sign in ("°", "º", "degree", "degrees")
    for name in ("c", "f", "celsius", "centigrade", "fahrenheit")
}
_OTHERS = {
    "per cent": "percent",
    "percentage point": "percentage point",
    "percentage points": "percentage point",
    "metric ton": "tonne",
    "metric tons": "tonne",
    "metric tonne": "tonne",
    "metric tonnes": "tonne",
    "nautical mile": "nautical mile",
    "nautical miles": "nautical mile",
}

_CURRENCIES = {
    "EUR": "euro euros eur",
    "USD": "dollar dollars usd buck bucks",
    "GBP": "gbp sterling quid",
    "JPY": "yen jpy",
    "CNY": "yuan renminbi rmb cny",
    "INR": "rupee rupees inr rs",
    "RUB": "rouble roubles ruble rubles rub",
    "CHF": "franc francs chf",
    "SEK": "krona kronor sek",
    "NOK": "krone kroner nok",
    "MXN": "peso pesos mxn",
    "BRL": "reais brl",
    "ZAR": "rand zar",
    "TRY": "lira liras",
    "KRW": "won krw",
    "ILS": "shekel shekels",
    "THB": "baht",
    "IDR": "rupiah",
    "MYR": "ringgit",
    "PLN": "zloty zlotys",
    "UAH": "hryvnia hryvnias",
    "NGN": "naira",
    "KES": "shilling shillings",
    "SAR": "riyal riyals",
    "AED": "dirham dirhams",
    "EGP": "egp",
    "penny": "cent cents pence penny",
}
_CURRENCY_PHRASES = {
    "pound": "GBP",
    "pounds": "GBP",
    "pounds sterling": "GBP",
    "us dollars": "USD",
    "canadian dollars": "CAD",
    "australian dollars": "AUD",
    "new zealand dollars": "NZD",
    "hong kong dollars": "HKD",
    "singapore dollars": "SGD",
    "swiss francs": "CHF",
    "danish kroner": "DKK",
    "turkish lira": "TRY",
}


def _table(rows: dict[str, str], phrases: dict[str, str]) -> MappingProxyType[str, str]:
    return MappingProxyType({word: name for name, words in rows.items() for word in words.split()} | phrases)


MEASURES = _table(_MEASURES, _POWERS | _SPEEDS | _DEGREES | _OTHERS)
CURRENCIES = _table(_CURRENCIES, _CURRENCY_PHRASES)
