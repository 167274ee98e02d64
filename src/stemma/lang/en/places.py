"""Places by their English names: every country, the big cities and regions, and the adjectives made from them."""

COUNTRIES = """
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia
and Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape
Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Democratic Republic of the Congo,
Democratic Republic of Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti, Dominica,
Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia,
Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau,
Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica,
Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia,
Libya, Liechtenstein, Lithuania, Luxembourg, Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali,
Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco,
Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, Holland, New Zealand, Nicaragua, Niger, Nigeria, North Korea,
Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal,
Qatar, Romania, Russia, Rwanda, Saint Lucia, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra
Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Korea, Spain,
Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo,
Tonga, Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, UAE, United
Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, United States, United States of
America, US, U.S., USA, U.S.A., America, Uruguay, Uzbekistan, Vanuatu, Vatican, Vatican City, Venezuela, Vietnam,
Yemen, Zambia, Zimbabwe, Soviet Union, Yugoslavia, Czechoslovakia, East Germany, West Germany, Persia, Ottoman Empire,
Roman Empire
"""

REGIONS = """
Africa, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Asia, Central Asia, South Asia,
Southeast Asia, South East Asia, East Asia, Europe, Eastern Europe, Western Europe, Central Europe, North America,
South America, Latin America, Central America, Oceania, Antarctica, Arctic, Middle East, Mideast, Far East, Near East,
Balkans, Caribbean, Scandinavia, Maghreb, Sahel, Levant, Mediterranean, Mediterranean Sea, Atlantic, Atlantic Ocean,
Pacific, Pacific Ocean, Indian Ocean, Arctic Ocean, Baltic, Baltic Sea, Black Sea, Red Sea, Caspian Sea, North Sea,
South China Sea, Adriatic, Aegean, Persian Gulf, Gulf of Mexico, English Channel, Suez Canal, Panama Canal, Gibraltar,
Himalayas, Alps, Andes, Pyrenees, Rockies, Sahara, Amazon, Siberia, Crimea, Donbas, Caucasus, Chechnya, Kashmir,
Punjab, Tibet, Xinjiang, Kurdistan, Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Darfur, Transnistria,
Catalonia, Basque Country, Andalusia, Galicia, Bavaria, Saxony, Tuscany, Lombardy, Sicily, Sardinia, Corsica,
Normandy, Brittany, Provence, Burgundy, Alsace, Cote d'Azur, Flanders, Wallonia, Crete,
Majorca, Mallorca, Ibiza, Canary Islands, Balearic Islands, Azores, Madeira, Greenland, Faroe Islands, Falkland
Islands, Bermuda, Puerto Rico, Guam, Guadeloupe, Martinique, Reunion, Hawaii, Alaska, Alabama, Arizona, Arkansas,
California, Colorado, Connecticut, Delaware, Florida, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana,
Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, District
of Columbia, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick,
Newfoundland, Yukon, New South Wales, Queensland, Tasmania, Western Australia, South Australia, Cornwall, Devon, Kent,
Essex, Sussex, Surrey, Yorkshire, Lancashire, Norfolk, Suffolk, Merseyside, Midlands, Ulster, Jalisco, Coahuila,
Chihuahua, Sinaloa, Sonora, Tamaulipas, Nuevo Leon, Veracruz, Oaxaca, Chiapas, Michoacan, Guerrero, Yucatan, Puebla,
Durango, Zacatecas, Guanajuato, Queretaro, Baja California, Bihar, Gujarat, Kerala, Maharashtra, Rajasthan, Tamil
Nadu, Uttar Pradesh, West Bengal, Bengal, Assam, Goa, Sindh, Balochistan, Java, Sumatra, Bali, Borneo, Aceh, Mindanao,
Luzon, Hokkaido, Honshu, Kyushu, Okinawa, Fukushima, Guangdong, Sichuan, Yunnan, Fujian, Hunan, Hubei, Henan,
Shandong, Zhejiang, Jiangsu, Inner Mongolia, Manchuria, Patagonia, Amazonia, Bahia, Minas Gerais, Silicon Valley,
Hollywood, Wall Street, Manhattan, Brooklyn, Queens, Bronx, Harlem, Downing Street, White House, Capitol Hill,
Kremlin, Guantanamo Bay, Chernobyl, Hiroshima, Nagasaki, New England, Midwest
"""

CITIES = """
Aberdeen, Abidjan, Abu Dhabi, Abuja, Acapulco, Accra, Addis Ababa, Adelaide, Aden, Ahmedabad, Albuquerque, Aleppo,
Alexandria, Algiers, Almaty, Amman, Amritsar, Amsterdam, Anchorage, Ankara, Antalya, Antananarivo, Antwerp, Asmara,
Astana, Asuncion, Athens, Atlanta, Auckland, Austin, Baghdad, Baku, Bali, Baltimore, Bamako, Bandung, Bangalore,
Bengaluru, Bangkok, Bangui, Banjul, Barcelona, Bari, Barranquilla, Basel, Basra, Bath, Beijing, Beirut, Belfast,
Belgrade, Belo Horizonte, Benghazi, Bergen, Berlin, Bern, Berne, Bilbao, Birmingham, Bishkek, Bogota, Bologna, Bombay,
Bonn, Bordeaux, Boston, Bradford, Brasilia, Bratislava, Brazzaville, Bremen, Brighton, Brisbane, Bristol, Brno,
Bruges, Brussels, Bucharest, Budapest, Buenos Aires, Buffalo, Bujumbura, Cairo, Calais, Calcutta, Kolkata, Calgary,
Cali, Cambridge, Canberra, Cancun, Cannes, Canterbury, Cape Town, Caracas, Cardiff, Cartagena, Casablanca, Charlotte,
Chennai, Chicago, Chittagong, Christchurch, Cincinnati, Ciudad Juarez, Cleveland, Cologne, Colombo, Columbus, Conakry,
Copenhagen, Cordoba, Cork, Coventry, Dakar, Dallas, Damascus, Dar es Salaam, Darwin, Delhi, Denver, Derby, Detroit,
Dhaka, Dili, Dnipro, Doha, Donetsk, Dortmund, Douala, Dresden, Dubai, Dublin, Dubrovnik, Dundee, Durban, Dushanbe,
Dusseldorf, Edinburgh, Edmonton, El Paso, Essen, Exeter, Florence, Fort Worth, Fortaleza, Frankfurt, Freetown,
Fukuoka, Gaborone, Galway, Gaza City, Gdansk, Geneva, Genoa, Georgetown, Ghent, Glasgow, Gothenburg, Granada, Graz,
Grenoble, Guadalajara, Guangzhou, Guatemala City, Guayaquil, Hamburg, Hanoi, Hanover, Harare, Havana, Helsinki, Ho Chi
Minh City, Hong Kong, Honolulu, Houston, Hull, Hyderabad, Incheon, Indianapolis, Innsbruck, Islamabad, Istanbul,
Izmir, Jacksonville, Jakarta, Jeddah, Jerusalem, Johannesburg, Juba, Kabul, Kampala, Kandahar, Kano, Kansas City,
Karachi, Kathmandu, Kazan, Khartoum, Kharkiv, Kherson, Kiev, Kyiv, Kigali, Kingston, Kinshasa, Kobe, Krakow, Kuala
Lumpur, Kyoto, La Paz, Lagos, Lahore, Lausanne, Leeds, Leicester, Leipzig, Lhasa, Libreville, Lille, Lilongwe, Lima,
Limerick, Lisbon, Liverpool, Ljubljana, Lome, London, Los Angeles, Louisville, Luanda, Lusaka, Lviv, Lyon, Lyons,
Macau, Madrid, Malaga, Male, Managua, Manama, Manaus, Manchester, Manila, Maputo, Mariupol, Marrakesh, Marseille,
Marseilles, Mecca, Medellin, Medina, Melbourne, Memphis, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk,
Mogadishu, Mombasa, Monaco, Monrovia, Monterrey, Montevideo, Montpellier, Montreal, Moscow, Mosul, Mumbai, Munich,
Nagoya, Nairobi, Nanjing, Nantes, Naples, Nashville, Nassau, New Delhi, New Orleans, New York City, Newark, Newcastle,
Niamey, Nice, Nicosia, Nottingham, Nouakchott, Nuremberg, Odessa, Odesa, Oklahoma City, Omaha, Oporto, Osaka, Oslo,
Ottawa, Ouagadougou, Oxford, Palermo, Panama City, Paris, Perth, Peshawar, Philadelphia, Phnom Penh, Phoenix, Pisa,
Pittsburgh, Plymouth, Podgorica, Port Moresby, Port-au-Prince, Portland, Porto, Porto Alegre, Portsmouth, Prague,
Pretoria, Pristina, Pune, Punta Arenas, Pyongyang, Quito, Rabat, Raleigh, Ramallah, Rangoon, Yangon, Rawalpindi,
Recife, Reykjavik, Richmond, Riga, Rio, Rio de Janeiro, Riyadh, Rome, Rosario, Rostov, Rotterdam, Sacramento, Salt
Lake City, Salvador, Salzburg, San Antonio, San Diego, San Francisco, San Jose, San Juan, San Salvador, Sanaa, Santa
Fe, Santiago, Santo Domingo, Sao Paulo, Sarajevo, Seattle, Seoul, Seville, Shanghai, Sheffield, Shenzhen, Skopje,
Sofia, Southampton, Split, St Petersburg, St. Petersburg, St. Louis, St Louis, Stavanger, Stockholm, Stoke,
Strasbourg, Stuttgart, Sunderland, Surabaya, Swansea, Sydney, Taipei, Tallinn, Tampa, Tangier, Tashkent, Tbilisi,
Tegucigalpa, Tehran, Tel Aviv, Thessaloniki, Tianjin, Tijuana, Tirana, Tokyo, Toledo, Toronto, Toulouse, Trieste,
Tripoli, Trondheim, Tucson, Tulsa, Tunis, Turin, Ulan Bator, Utrecht, Valencia, Valletta, Valparaiso, Vancouver,
Varanasi, Venice, Verona, Vienna, Vientiane, Vilnius, Vladivostok, Volgograd, Warsaw, Washington, Washington DC,
Washington D.C., Wellington, Windhoek, Winnipeg, Wolverhampton, Wuhan, Xian, Yaounde, Yekaterinburg, Yerevan,
Yokohama, York, Zagreb, Zaporizhzhia, Zaragoza, Zurich, Las Vegas, Benidorm, Ciudad de Mexico
"""

DEMONYMS = """
afghan albanian algerian american andorran angolan arab arabian arabic aramaic argentine argentinian argentinean
armenian asian australian austrian azerbaijani azeri bahamian bahraini balinese bangladeshi basque bavarian belarusian
belgian bengali berliner bhutanese bolivian bosnian brazilian breton briton britons british bulgarian burmese
burundian byzantine californian cambodian cameroonian canadian cantonese castilian catalan celtic chadian chechen
chilean chinese colombian congolese cornish corsican cossack croat croatian cuban cypriot czech dane danes danish
djiboutian dominican dutch ecuadorian ecuadorean egyptian emirati english englishman eritrean estonian ethiopian
european fijian filipino finn finnish flemish florentine french frenchman gabonese gambian georgian german ghanaian
greek greenlandic guatemalan guinean gujarati guyanese haitian hawaiian hebrew hellenic hindi honduran hungarian
icelandic indian indonesian inuit iranian iraqi irish irishman israeli italian ivorian jamaican japanese jordanian
kashmiri kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz laotian lao latin latino latina latvian lebanese
liberian libyan lithuanian londoner luxembourgish macedonian malagasy malawian malay malaysian maldivian malian
maltese mandarin maori mauritanian mauritian mexican moldovan mongol mongolian montenegrin moorish moroccan mozambican
muscovite namibian navajo nepalese nepali nicaraguan nigerian norman norse norwegian omani ottoman pakistani
palestinian panamanian paraguayan parisian pashtun persian peruvian polish pole poles polynesian portuguese prussian
punjabi qatari quechua roma roman romanian russian rwandan salvadoran samoan sardinian saudi scandinavian scot scots
scottish senegalese serb serbian siberian sicilian sikh singaporean slav slavic slavonic slovak slovakian slovene
slovenian somali soviet spaniard spanish sudanese surinamese swahili swede swedish swiss syrian taiwanese tajik tamil
tanzanian tatar texan thai tibetan togolese tongan trojan tunisian turk turkic turkish turkmen tuscan ugandan
ukrainian urdu uruguayan uyghur uzbek venetian venezuelan vietnamese viking welsh welshman yemeni yiddish yoruba
yugoslav yugoslavian zambian zimbabwean zulu african afro anglican anglo ashkenazi atheist baptist bedouin buddhist
calvinist catholic christian confucian coptic evangelical hindu islamic islamist jesuit jew jewish judaic lutheran
methodist mormon muslim orthodox presbyterian protestant quaker rabbinic shia shiite sunni sufi zionist aryan aztec
inca mayan caucasian hispanic communist conservative democrat democratic republican marxist nazi socialist trotskyist
maoist stalinist labour tory whig northern southern eastern western
"""
