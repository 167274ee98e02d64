"""Bodies and outlets by name, and the words that make an organisation of a name."""

AGENCIES = """
EFE, Agencia EFE, Europa Press, Notimex, Télam, Prensa Latina, AFP, France-Presse, Associated Press, AP, Reuters,
ANSA, DPA, TASS, Xinhua, BBC, CNN, CBS, NBC, ABC, RTVE, TVE, Televisión Española, Radio Nacional de España, RNE,
Cadena SER, COPE, Onda Cero, Antena 3, La Sexta, Telecinco, Telemadrid, TV3, Canal Sur, Televisa, TV Azteca,
Univisión, Telemundo, Telesur, RCN, El País, El Mundo, La El Periódico, La Razón, El Confidencial, El Español, Mundo
Deportivo, El Correo, La Voz de Galicia, Heraldo de Aragón, El Universal, Excélsior, La Jornada, Milenio, Animal
Político, Zócalo, Vanguardia, El Norte, La Nación, Clarín, Página 12, Infobae, El Mercurio, La Tercera, El Comercio,
La República, El Tiempo, El Espectador, El Nacional, El Nuevo Herald, Granma, La Prensa, The New York Times, New York
Times, The Washington Post, Washington Post, The Wall Street Journal, Wall Street Journal, The Guardian, The Times,
Financial Times, The Economist, Le Monde, Le Figaro, Der Spiegel, La Repubblica, Corriere della Sera, Al Jazeera,
Bloomberg, ProPublica, Wikipedia, Wikinoticias
"""
BODIES = """
ONU, Naciones Unidas, Organización de las Naciones Unidas, UE, Unión Europea, OTAN, OEA, OCDE, OPEP, FMI, Fondo
Monetario Internacional, Banco Mundial, OMC, OMS, Organización Mundial de la Salud, UNICEF, UNESCO, ACNUR, FAO, OIT,
OIEA, CIDH, Mercosur, UNASUR, Interpol, Europol, Comisión Europea, Parlamento Europeo, Banco Central Europeo, BCE,
Tribunal Supremo, Tribunal Constitucional, Audiencia Nacional, Suprema Corte, Corte Suprema, Congreso de los
Diputados, Senado, Cortes Generales, Casa Blanca, Pentágono, Kremlin, Moncloa, Casa Rosada, Guardia Civil, Policía
Nacional, Mossos d'Esquadra, Ertzaintza, Policía Federal, PGR, Fiscalía General, DEA, FBI, CIA, NSA, NASA, FDA, FEMA,
PSOE, PP, Partido Popular, Vox, IU, ERC, PNV, Bildu, CiU, UPN, BNG, PRI, PRD, Morena, Partido Verde, UCR, FARC, ELN,
ETA, Hamás, Hezbolá, Al Qaeda, Estado Islámico, Talibán, Cruz Roja, Media Luna Roja, Cáritas, Amnistía Internacional,
Human Rights Watch, Greenpeace, Médicos Sin Fronteras, Save the Children, Oxfam, UGT, CCOO, Comisiones Obreras, CEOE,
CNT, CSIC, INE, INEGI, IBEX, FIFA, UEFA, COI, Conmebol, NBA, NFL, F1, Fórmula 1, Real Madrid, Atlético de Madrid, FC
Barcelona, Barça, Athletic Club, Real Sociedad, Sevilla FC, Valencia CF, River Plate, Boca Juniors, Pemex, Cemex,
Bimbo, Telmex, América Móvil, Cinépolis, Telefónica, Movistar, Repsol, Iberdrola, Endesa, Iberia, Vueling, Avianca,
Aeroméxico, LATAM, Renfe, Adif, Aena, Seat, Inditex, Mercadona, El Corte Inglés, BBVA, CaixaBank, Bankia, Mapfre,
Abengoa, Acciona, ACS, Ferrovial, Indra, Codelco, Ecopetrol, YPF, PDVSA, Petrobras, Embraer, Google, Apple, Microsoft,
Amazon, Facebook, Twitter, Instagram, WhatsApp, YouTube, TikTok, Netflix, HBO, Disney, Spotify, Uber, Airbnb, Tesla,
SpaceX, IBM, Intel, AMD, Nvidia, Oracle, Cisco, Dell, HP, Nokia, Ericsson, Motorola, Samsung, Sony, LG, Huawei,
Xiaomi, Alibaba, Lenovo, Panasonic, Toshiba, Nintendo, Sega, Yahoo, eBay, PayPal, Mastercard, AT&T, Verizon, Vodafone,
Toyota, Honda, Nissan, Mitsubishi, Hyundai, Kia, Ford, Chrysler, General Motors, Volkswagen, BMW, Mercedes-Benz,
Daimler, Porsche, Audi, Ferrari, Fiat, Renault, Peugeot, Citroën, Opel, Volvo, Boeing, Airbus, EADS, Lufthansa,
Ryanair, EasyJet, KLM, Air France, British Airways, Emirates, BP, Shell, Exxon, Chevron, Gazprom, Rosneft, Aramco,
Siemens, Bosch, Philips, BASF, Bayer, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Monsanto, Nestlé, Unilever,
Coca-Cola, PepsiCo, McDonald's, Starbucks, Walmart, Ikea, Nike, Adidas, Goldman Sachs, JPMorgan, Morgan Stanley,
Citigroup, HSBC, Barclays, UBS, Credit Suisse, Deutsche Bank, Lehman Brothers, Reserva Federal, Nasdaq, Wall Street,
Dow Jones
"""
HEADS = """
academia administración agencia agrupación alianza asamblea asociación audiencia autoridad ayuntamiento banca banco
bloque bomberos brigada bufete cabildo cadena caja cámara cártel cartel casa-editorial centro central círculo clínica
club coalición colectivo colegio comandancia comisaría comisión comité compañía comunidad confederación congreso
consejería consejo consorcio constructora consulado contraloría cooperativa coordinadora corporación corte cuerpo
defensoría delegación departamento diario dirección diputación discográfica ejército embajada emisora empresa
equipo escuadra escuela estudio estudios facultad federación festival fiscalía fondo foro frente fuerza fuerzas
fundación gabinete gaceta generalitat gobierno gremio grupo guardia guerrilla hermandad hospital iniciativa inspección
instituto intendencia intersindical jefatura junta juzgado juventudes laboratorio laboratorios liga marina mesa
milicia minera ministerio movimiento museo naviera observatorio oficina orden organismo organización orquesta
parlamento partido patronato pastoral periódico plataforma policía premio prensa presidencia procuraduría productora
programa protección radio real-academia red registro revista sala secretaría seguro seguros selección senado servicio
servicios sindicato sociedad subsecretaría superintendencia suprema-corte tesorería telediario televisión tribunal
unidad unión universidad vaticano alcaldía gobernación cancillería defensa-civil airlines airways company
corporation university international motors group bank industries systems technologies entertainment pictures records
"""
FORMS = """
sa sl slu sau srl sc sas ltda cv sab cia hnos s.a s.l s.a.u s.l.u s.r.l s.c c.v ltd inc plc llc ag gmbh spa bv nv ab
oy corp co corporation limited n.v incorporated company
"""
FORCES = "policía ejército gobierno parlamento marina armada ministerio embajada fiscalía guardia"
