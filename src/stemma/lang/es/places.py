"""Places by their Spanish names: countries, regions, big cities, and what makes a place of a name."""

COUNTRIES = """
Afganistán, Albania, Alemania, Andorra, Angola, Arabia Saudita, Arabia Saudí, Argelia, Argentina, Armenia, Australia,
Austria, Azerbaiyán, Bahamas, Bangladés, Bangladesh, Baréin, Bélgica, Belice, Benín, Bielorrusia, Birmania, Bolivia,
Bosnia, Bosnia y Herzegovina, Botsuana, Brasil, Bulgaria, Burkina Faso, Burundi, Bután, Cabo Verde, Camboya, Camerún,
Canadá, Catar, Qatar, Chad, Chequia, República Checa, Chile, China, Chipre, Colombia, Congo, República Democrática del
Congo, Corea del Norte, Corea del Sur, Corea, Costa de Marfil, Costa Rica, Croacia, Cuba, Dinamarca, Ecuador, Egipto,
El Salvador, Emiratos Árabes Unidos, Eritrea, Escocia, Eslovaquia, Eslovenia, España, Estados Unidos, EE UU, EE.UU,
EEUU, Estonia, Etiopía, Filipinas, Finlandia, Fiyi, Francia, Gabón, Gales, Gambia, Georgia, Ghana, Gran Bretaña,
Grecia, Groenlandia, Guatemala, Guinea, Guinea Ecuatorial, Guyana, Haití, Holanda, Honduras, Hong Kong, Hungría, India,
Indonesia, Inglaterra, Irak, Irán, Irlanda, Irlanda del Norte, Islandia, Israel, Italia, Jamaica, Japón, Jordania,
Kazajistán, Kenia, Kirguistán, Kosovo, Kuwait, Laos, Letonia, Líbano, Liberia, Libia, Liechtenstein, Lituania,
Luxemburgo, Macedonia, Macedonia del Norte, Madagascar, Malasia, Malaui, Maldivas, Malí, Malta, Marruecos, Mauritania,
México, Moldavia, Mónaco, Mongolia, Montenegro, Mozambique, Namibia, Nepal, Nicaragua, Níger, Nigeria, Noruega, Nueva
Zelanda, Omán, Países Bajos, Pakistán, Palestina, Panamá, Papúa Nueva Guinea, Paraguay, Perú, Polonia, Portugal,
Puerto Rico, Reino Unido, República Dominicana, Ruanda, Rumanía, Rumania, Rusia, Senegal, Serbia, Sierra Leona,
Singapur, Siria, Somalia, Sri Lanka, Sudáfrica, Sudán, Sudán del Sur, Suecia, Suiza, Surinam, Tailandia, Taiwán,
Tanzania, Tayikistán, Timor Oriental, Togo, Trinidad y Tobago, Túnez, Turkmenistán, Turquía, Ucrania, Uganda, Unión
Soviética, Uruguay, Uzbekistán, Vaticano, Venezuela, Vietnam, Yemen, Yibuti, Yugoslavia, Zambia, Zimbabue
"""
REGIONS = """
África, América, América Latina, Latinoamérica, América Central, Centroamérica, América del Sur, Sudamérica,
Suramérica, América del Norte, Norteamérica, Asia, Europa, Oceanía, Antártida, Oriente Medio, Oriente Próximo, Medio
Oriente, Iberoamérica, Hispanoamérica, Caribe, Balcanes, Magreb, Sáhara, Sahara, Sáhara Occidental, Andalucía, Aragón,
Asturias, Baleares, Islas Baleares, Canarias, Islas Canarias, Cantabria, Castilla, Castilla y León, Castilla-La Mancha,
La Mancha, Cataluña, Extremadura, Galicia, La Rioja, Navarra, País Vasco, Euskadi, Comunidad Valenciana, Patagonia,
Coahuila, Chihuahua, Sinaloa, Sonora, Nuevo León, Tamaulipas, Durango, Zacatecas, Jalisco, Michoacán, Guerrero, Oaxaca,
Chiapas, Veracruz, Tabasco, Yucatán, Quintana Roo, Baja California, Hidalgo, Morelos, Querétaro, Guanajuato, Nayarit,
Colima, Campeche, Tlaxcala, California, Nueva California, Texas, Florida, Arizona, Nuevo México, Luisiana, Virginia,
Carolina del Norte, Carolina del Sur, Pensilvania, Nueva Jersey, Nueva Inglaterra, Oregón, Nevada, Colorado, Illinois,
Ohio, Alabama, Utah, Kansas, Misisipi, Misuri, Hawái, Alaska, Siberia, Baviera, Normandía, Bretaña, Provenza, Toscana,
Lombardía, Sicilia, Cerdeña, Crimea, Cisjordania, Gaza, Franja de Gaza, Tíbet, Pirineos, Andes, Alpes, Himalaya,
Amazonía, Amazonas, Mediterráneo, Atlántico, Pacífico, Báltico, Cantábrico, Antioquia, Cauca, Ceuta, Melilla
"""
CITIES = """
Madrid, Barcelona, Valencia, Sevilla, Zaragoza, Málaga, Murcia, Palma, Palma de Mallorca, Las Palmas, Bilbao, Alicante,
Córdoba, Valladolid, Vigo, Gijón, La Coruña, A Coruña, Granada, Vitoria, Elche, Oviedo, Cartagena, Pamplona, Almería,
San Sebastián, Donostia, Santander, Burgos, Salamanca, Albacete, Logroño, Badajoz, Huelva, Lérida, Lleida, Tarragona,
Gerona, Girona, León, Cádiz, Jaén, Toledo, Segovia, Ávila, Cuenca, Soria, Teruel, Huesca, Palencia, Zamora, Cáceres,
Mérida, Santiago de Compostela, Santa Cruz de Tenerife, Ciudad de México, Guadalajara, Monterrey, Puebla, Tijuana,
Ciudad Juárez, Cancún, Acapulco, Culiacán, Hermosillo, Saltillo, Torreón, Piedras Negras, Matamoros, Reynosa, Nuevo
Laredo, Morelia, Toluca, Cuernavaca, Bogotá, Medellín, Cali, Barranquilla, Cartagena de Indias, Bucaramanga, Cúcuta,
Buenos Aires, Rosario, Mendoza, La Plata, Mar del Plata, Tucumán, Salta, Bariloche, Santiago de Chile, Valparaíso,
Concepción, Lima, Arequipa, Cuzco, Cusco, Trujillo, Quito, Guayaquil, Caracas, Maracaibo, La Paz, Santa Cruz,
Cochabamba, Sucre, Asunción, Montevideo, San José, Managua, Tegucigalpa, San Salvador, Ciudad de Guatemala, La Habana,
Santiago de Cuba, Santo Domingo, San Juan, Lisboa, Oporto, París, Lyon, Marsella, Burdeos, Tolosa, Niza, Estrasburgo,
Londres, Mánchester, Liverpool, Birmingham, Edimburgo, Glasgow, Belfast, Dublín, Bruselas, Amberes, Brujas, Ámsterdam,
Róterdam, La Haya, Berlín, Hamburgo, Múnich, Colonia, Fráncfort, Stuttgart, Dresde, Leipzig, Viena, Salzburgo, Zúrich,
Ginebra, Berna, Basilea, Lausana, Roma, Milán, Turín, Nápoles, Florencia, Venecia, Génova, Bolonia, Palermo, Atenas,
Salónica, Estambul, Ankara, Moscú, San Petersburgo, Kiev, Kyiv, Odesa, Járkov, Minsk, Varsovia, Cracovia, Praga,
Budapest, Bucarest, Sofía, Belgrado, Zagreb, Sarajevo, Liubliana, Bratislava, Estocolmo, Gotemburgo, Oslo, Copenhague,
Helsinki, Tallin, Riga, Vilna, Reikiavik, Nueva York, Washington, Los Ángeles, Chicago, Houston, Dallas, Miami,
Filadelfia, San Francisco, San Diego, Seattle, Boston, Atlanta, Detroit, Denver, Las Vegas, Phoenix, Nueva Orleans, San
Antonio, El Paso, Laredo, Long Beach, Toulouse, Hollywood, Silicon Valley, Toronto, Montreal, Vancouver, Ottawa,
Tokio, Osaka, Pekín, Shanghái, Shanghai, Hong Kong, Seúl, Pyongyang, Taipéi, Bangkok, Hanói, Manila, Yakarta, Kuala
Lumpur, Nueva Delhi, Delhi, Bombay, Calcuta, Karachi, Islamabad, Kabul, Teherán, Bagdad, Damasco, Alepo, Beirut,
Jerusalén, Tel Aviv, Amán, Riad, La Meca, Doha, Dubái, Dubai, Abu Dabi, El Cairo, Alejandría, Trípoli, Argel, Rabat,
Casablanca, Tánger, Dakar, Lagos, Abuya, Nairobi, Kinshasa, Johannesburgo, Ciudad del Cabo, Sídney, Sidney, Melbourne,
Canberra, Auckland, Brasilia, São Paulo, Sao Paulo, Río de Janeiro, Salvador de Bahía, Chernóbil, Fukushima, Heathrow
"""
HEADS = """
aeropuerto alameda archipiélago arroyo autopista avenida bahía balneario barranco barriada barrio basílica bosque
bulevar cabo calle callejón calzada camino campo canal cañón capilla carretera castillo catedral cementerio cerro
ciudad colina colonia comarca comuna condado convento cordillera corregimiento cuenca delegación departamento desierto
distrito embalse ensenada ermita estación estadio estado estrecho estuario fiordo fortaleza fuerte glaciar glorieta
golfo hacienda iglesia isla islas islote istmo laguna lago llanura localidad macizo mar mercado meseta mina mirador
monasterio montaña montañas monte montes municipio muelle océano parque paseo península pico piscina plaza poblado
playa presa prefectura prisión provincia puente puerto puerta rambla rancho región reserva ría río ribera ronda ruta
selva sierra templo terminal torre túnel urbanización valle vereda villa volcán zona
"""
OPENERS = HEADS + " san santa santo nueva nuevo gran alto alta bajo baja punta piedras pozo cueva peña costa"
COMPASS = """
norte sur este oeste noreste noroeste sureste suroeste nordeste sudeste sudoeste afueras centro costa capital vecinos
habitantes pueblo ciudad alcalde alcaldesa gobernador gobernadora puerto municipio provincia región localidad isla
estado departamento distrito barrio aldea comarca valle cercanías proximidades inmediaciones natural ciudadanos
"""
DEMONYMS = """
español española españoles españolas mexicano mexicana mexicanos mexicanas argentino argentina argentinos argentinas
chileno chilena chilenos colombiano colombiana colombianos peruano peruana peruanos venezolano venezolana venezolanos
cubano cubana cubanos boliviano boliviana ecuatoriano uruguayo paraguayo guatemalteco hondureño salvadoreño
nicaragüense costarricense panameño dominicano puertorriqueño brasileño brasileña brasileños estadounidense
estadounidenses norteamericano norteamericana norteamericanos canadiense canadienses británico británica británicos
inglés inglesa ingleses francés francesa franceses alemán alemana alemanes italiano italiana italianos portugués
portuguesa portugueses belga belgas holandés holandesa holandeses neerlandés suizo suiza suizos austriaco sueco sueca
noruego danés finlandés polaco polaca ruso rusa rusos ucraniano ucraniana ucranianos griego turco turca turcos chino
china chinos japonés japonesa japoneses coreano surcoreano norcoreano indio hindú iraní iraníes iraquí sirio israelí
israelíes palestino palestina palestinos saudí egipcio marroquí argelino libio africano africana europeo europea
europeos asiático latinoamericano latinoamericana australiano católico católica católicos musulmán musulmana
musulmanes judío judía judíos cristiano cristianos protestante ortodoxo catalán catalana catalanes vasco vasca vascos
gallego gallega andaluz madrileño madrileña barcelonés valenciano valenciana aragonés asturiano canario republicano
republicana republicanos demócrata demócratas socialista socialistas comunista comunistas
""".replace(" china ", " ").replace(" palestina ", " ")
"""Adjectives of countries and creeds, which Spanish writes small; a capital is owed to the head of a sentence."""
