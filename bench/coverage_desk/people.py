"""Names for invented people, places, papers and agencies; the two halves of the collection share none."""

from random import Random

FIRST = {
    "develop": "Marian Tom Priya Colin Esther Jakub Doreen Felix Amara Graham Nadia Owen Lucille Stefan Joyce Malik "
    "Wendy Pascal Irene Dominic Hetty Rashid Carol Leon Tamsin Victor Bridget Anton Sylvia Duncan",
    "report": "Helga Simon Yasmin Douglas Renata Piers Olive Karim Judith Marcel Fiona Boris Thelma Ivor Leila Hugo "
    "Margot Callum Zadie Norman Petra Silas Edith Tariq Gwen Rufus Ingrid Lionel Beryl Matteo",
}
LAST = {
    "develop": "Cope Harker Lindqvist Obuya Pettifer Marsh Kowalski Denholm Ansah Brackley Farrow Quill Tregear Mistry "
    "Holloway Vane Ostrander Pym Rusk Selwyn Thackeray Umber Whitlock Yarrow Zeller Ainscough Birtle Crowhurst "
    "Dunmore Easby Fothergill Gaskin Hebden Ivatt Jessop Kettle Lomax Maddox Neame Oddie",
    "report": "Abery Brandreth Castellan Drummond Eccles Finch Garside Hathersage Imrie Jolliffe Kerridge Lanyon "
    "Merrick Nuttall Orchard Pargeter Quennell Ridsdale Saltmarsh Tebbutt Urquhart Venables Wraxall "
    "Yelland Zoffany Arkwright Bosworth Chilton Dacre Elphick Fairhurst Goodall Hindle Isham Judd "
    "Kirkbride Loveday Mossop Nettleship Osgood",
}
TOWN = {
    "develop": "Ludbrook Calderby Thornwick Marsh End Eastmere Holmbridge Wexcombe Skelby Stanmoor Hartsea Ormley "
    "Penfold",
    "report": "Ravensbeck Tillingham Dunscar Fellgate Aldermouth Brackenford Corvesham Ivelstone Netherwick Scarholme "
    "Wynford Kelderton",
}
COUNTY = {
    "develop": "Calderset Northmark Wealdshire Ouseland Fenmoor Eskshire",
    "report": "Tarnshire Westholm Severland Marlshire Ingleby Vale Dunmark",
}
PAPER = {
    "develop": (
        "Echo Post Herald Argus Gazette Examiner Journal Chronicle".split(),
        "Calder Ludbrook Northmark Wealden Ouse Fenland Estuary Moorland Eastmere Harbour Millstone Border".split(),
    ),
    "report": (
        "Courier Mercury Observer Tribune Standard Bulletin Sentinel Advertiser".split(),
        "Tarn Severn Vale Westholm Dunmark Ravens Ingle Upland Marl Ferry Coast Beacon".split(),
    ),
}
WEB = {
    "develop": "Newsdart|Daily Brief 24|Headline Hub|The Wire Report|Morning Scroll|County Live",
    "report": "Snapnews|The Lowdown Online|Metro Pulse|Regional Now|Briefly Told|Radio Upland",
}
AGENCY = {
    "develop": (("Northern Press Agency", "NPA"), ("Continental News Service", "CNS"), ("Tellus", "Tellus")),
    "report": (("Union Telegraph", "UT"), ("Inland News Agency", "INA"), ("Meridiem", "Meridiem")),
}


class Names:
    """Deals out names, none twice."""

    def __init__(self, half: str, rng: Random) -> None:
        def deck(words: str | list[str]) -> list[str]:
            cards = words.split() if isinstance(words, str) else list(words)
            rng.shuffle(cards)
            return cards

        self.half, self.rng = half, rng
        self.firsts, self.lasts = deck(FIRST[half]), deck(LAST[half])
        self.towns, self.counties = deck(_pairs(TOWN[half])), deck(_pairs(COUNTY[half]))
        seconds, firsts = PAPER[half]
        self.papers = deck([f"{one} {two}" for one in firsts for two in seconds])
        self.webs = deck(WEB[half].split("|"))
        self.agencies = list(AGENCY[half])
        rng.shuffle(self.agencies)

    def first(self) -> str:
        """Deal a given name."""
        self.firsts.append(self.firsts.pop(0))
        return self.firsts[-1]

    def last(self) -> str:
        """Deal a surname."""
        self.lasts.append(self.lasts.pop(0))
        return self.lasts[-1]

    def full(self) -> str:
        """Deal a person."""
        return f"{self.first()} {self.last()}"

    def town(self) -> str:
        """Deal a town."""
        return self.towns.pop()

    def county(self) -> str:
        """Deal a county."""
        return self.counties.pop()

    def outlet(self) -> str:
        """Deal a paper, or now and then a site."""
        if self.webs and self.rng.random() < 0.2:
            return self.webs.pop()
        return self.papers.pop()

    def agency(self) -> tuple[str, str]:
        """Deal an agency: its name, and how datelines give it."""
        return self.agencies.pop()


def _pairs(words: str) -> list[str]:
    joined = words.replace("Marsh End", "Marsh_End").replace("Ingleby Vale", "Ingleby_Vale")
    return [word.replace("_", " ") for word in joined.split()]
