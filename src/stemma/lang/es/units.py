"""Units of measure and currencies."""

from types import MappingProxyType

_MEASURES = {
    "percent": "porciento",
    "second": "segundo segundos",
    "minute": "minuto minutos min",
    "hour": "hora horas h hrs",
    "day": "día días jornada jornadas",
    "night": "noche noches",
    "week": "semana semanas",
    "month": "mes meses",
    "year": "año años",
    "decade": "década décadas",
    "century": "siglo siglos",
    "km": "km kms kilómetro kilómetros",
    "m": "metro metros m",
    "cm": "cm centímetro centímetros",
    "mm": "mm milímetro milímetros",
    "mile": "milla millas",
    "yard": "yarda yardas",
    "foot": "pie pies",
    "inch": "pulgada pulgadas",
    "kg": "kg kilo kilos kilogramo kilogramos",
    "g": "gramo gramos",
    "tonne": "tonelada toneladas",
    "pound": "libras-peso",
    "ounce": "onza onzas",
    "litre": "litro litros",
    "gallon": "galón galones",
    "barrel": "barril barriles",
    "hectare": "hectárea hectáreas ha",
    "acre": "acre acres",
    "degree": "grado grados",
    "km/h": "kmh",
    "knot": "nudo nudos",
    "watt": "vatio vatios",
    "kW": "kw kilovatio kilovatios",
    "MW": "mw megavatio megavatios megawatts",
    "GW": "gw gigavatio gigavatios",
    "volt": "voltio voltios",
    "byte": "byte bytes",
    "MB": "mb megabyte megabytes",
    "GB": "gb gigabyte gigabytes",
    "TB": "tb terabyte terabytes",
    "magnitude": "magnitud",
    "carat": "quilate quilates",
}
_POWERS = {"cuadrado": "square", "cuadrados": "square", "cúbico": "cubic", "cúbicos": "cubic"}
_PHRASES = {
    f"{word} {power}": f"{name} {unit}"
    for power, name in _POWERS.items()
    for unit, words in _MEASURES.items()
    if unit in {"km", "m", "cm", "mm", "mile", "foot"}
    for word in words.split()
}

_CURRENCIES = {
    "EUR": "euro euros eur",
    "USD": "dólar dólares usd",
    "GBP": "gbp",
    "JPY": "yen yenes jpy",
    "CNY": "yuan yuanes cny",
    "INR": "rupia rupias inr",
    "RUB": "rublo rublos rub",
    "CHF": "chf",
    "MXN": "mxn",
    "BRL": "reales brl",
    "PEN": "pen",
    "VES": "bolívar bolívares",
    "BOB": "bolivianos",
    "PYG": "guaraní guaraníes",
    "GTQ": "quetzal quetzales",
    "HNL": "lempira lempiras",
    "CRC": "colón colones",
    "peso": "peso pesos",
    "peseta": "peseta pesetas",
    "ILS": "séquel séqueles shekels",
    "TRY": "liras-turcas",
    "penny": "céntimo céntimos centavo centavos penique peniques",
}
_MONEY = {
    "libra esterlina": "GBP",
    "libras esterlinas": "GBP",
    "libras": "GBP",
    "de euros": "EUR",
    "de dólares": "USD",
    "dólares estadounidenses": "USD",
    "de dólares estadounidenses": "USD",
    "dólares canadienses": "CAD",
    "dólares australianos": "AUD",
    "pesos mexicanos": "MXN",
    "de pesos mexicanos": "MXN",
    "pesos argentinos": "ARS",
    "de pesos argentinos": "ARS",
    "pesos chilenos": "CLP",
    "pesos colombianos": "COP",
    "de pesos": "peso",
    "de pesetas": "peseta",
    "de libras": "GBP",
    "de libras esterlinas": "GBP",
    "de yenes": "JPY",
    "de yuanes": "CNY",
    "de rublos": "RUB",
    "francos suizos": "CHF",
    "de francos suizos": "CHF",
    "nuevos soles": "PEN",
    "de soles": "PEN",
    "de bolívares": "VES",
}


def _table(rows: dict[str, str], phrases: dict[str, str]) -> MappingProxyType[str, str]:
    return MappingProxyType({word: name for name, words in rows.items() for word in words.split()} | phrases)


CURRENCIES = _table(_CURRENCIES, _MONEY)
MEASURES = _table(
    _MEASURES,
    {"por ciento": "percent", "por cien": "percent"}
    | {"puntos porcentuales": "percentage point", "punto porcentual": "percentage point"}
    | {"kilómetros por hora": "km/h", "kilómetro por hora": "km/h"}
    | _PHRASES,
)
