"""Bodies and outlets by name, and the words that make an organisation of a name."""

AGENCIES = """
Reuters, Agence France-Presse, AFP, AP, Associated Press, The Associated Press, UPI, Bloomberg, Bloomberg News,
Interfax, ITAR-TASS, TASS, RIA Novosti, Xinhua, Kyodo, Yonhap, ANSA, DPA, EFE, ANI, PTI, Press Trust of India, Press
Association, PA, Anadolu, IRNA, SANA, MENA, KCNA, Canadian Press, Notimex, ProPublica, Bellingcat, BBC, CNN, NBC, ABC,
CBS, PBS, NPR, MSNBC, CNBC, HBO, ITV, ITN, RTE, ABC News, NBC News, CBS News, Fox News, Sky News, Al Jazeera,
Al-Jazeera, Al Arabiya, Deutsche Welle, Euronews, France 24, RT, NHK, CBC, CTV, ZDF, ARD, RAI, TF1,
Channel 4, Voice of America, Radio Free Europe, The New York Times, New York Times, Washington Post, The Washington
Post, Wall Street Journal, The Wall Street Journal, Los Angeles Times, USA Today, Newsweek, Time Magazine, Politico,
Axios, Vox, BuzzFeed, HuffPost, Huffington Post, The Guardian, Guardian, The Times, The Sunday Times, Daily Telegraph,
The Daily Telegraph, The Telegraph, The Independent, Daily Mail, Daily Mirror, The Sun, The Mirror, Financial Times,
The Economist, The Observer, The Atlantic, The New Yorker, Rolling Stone, Variety, Deadline, The Hollywood Reporter,
Hollywood Reporter, Entertainment Weekly, Vanity Fair, Vulture, IndieWire, TechCrunch, The Verge, Wired, Le Monde, Le
Figaro, Liberation, Le Parisien, Der Spiegel, Die Welt, Die Zeit, Bild, Sueddeutsche Zeitung, El Pais, El Mundo, El
Universal, La Repubblica, Corriere della Sera, La Stampa, Haaretz, Al-Ahram, Asahi Shimbun, Times of India, The Times
of India, The Hindu, Hindustan Times, South China Morning Post, Sydney Morning Herald, The Age, Globe and Mail,
Toronto Star, Folha de S.Paulo, Izvestia, Kommersant, Pravda, People's Daily, Global Times
"""

BODIES = """
UN, U.N., United Nations, EU, E.U., European Union, NATO, OSCE, OECD, OPEC, IMF, World Bank, WTO, WHO, World Health
Organization, UNICEF, UNESCO, UNHCR, IAEA, Interpol, Europol, ICC, ECB, African Union, Arab League, ASEAN, G7, G8,
G20, Commonwealth, FIFA, UEFA, IOC, NBA, NFL, MLB, NHL, NCAA, PGA, ATP, WTA, FIA, Formula One, CONMEBOL, NASCAR, UFC,
FBI, CIA, NSA, DEA, ATF, IRS, NASA, EPA, FDA, CDC, FEMA, FAA, FCC, FTC, SEC, TSA, Pentagon, Congress, Senate, House of
Representatives, Parliament, House of Commons, House of Lords, Supreme Court, Scotland Yard, Metropolitan Police, MI5,
MI6, GCHQ, NHS, KGB, FSB, GRU, Mossad, Shin Bet, IDF, ISI, Bundestag, Bundeswehr, Knesset, Duma, Elysee, Hezbollah,
Hamas, Fatah, PLO, Taliban, Al Qaeda, Al-Qaeda, Al Qaida, Al-Qaida, ISIS, ISIL, Islamic State, Boko Haram, Al Shabaab,
Al-Shabaab, Houthis, PKK, ETA, IRA, FARC, Muslim Brotherhood, Red Cross, Red Crescent, Amnesty International, Human
Rights Watch, Greenpeace, Oxfam, Save the Children, Doctors Without Borders, WikiLeaks, GOP, Republicans, Democrats,
Tories, Labour, Liberal Democrats, Lib Dems, Conservatives, Labor, Likud, Fidesz, UKIP, SNP, ANC, BJP, CDU, SPD, PRI,
PAN, Google, Apple, Microsoft, Amazon, Facebook, Meta, Twitter, Instagram, WhatsApp, YouTube, TikTok, Snapchat,
LinkedIn, Netflix, Spotify, Uber, Airbnb, Tesla, SpaceX, IBM, Intel, AMD, Nvidia, Oracle, Cisco, Dell, HP,
Hewlett-Packard, Nokia, Ericsson, Motorola, Samsung, Sony, LG, Huawei, Xiaomi, Alibaba, Tencent, Baidu, Lenovo,
Panasonic, Toshiba, Hitachi, Nintendo, Sega, Yahoo, eBay, PayPal, Visa, Mastercard, AT&T, Verizon, Vodafone, T-Mobile,
Comcast, Disney, Pixar, Paramount, Universal, Warner, MGM, DreamWorks, Hulu, Lionsgate, Toyota, Honda, Nissan,
Mitsubishi, Hyundai, Kia, Ford, Chrysler, Volkswagen, BMW, Mercedes-Benz, Daimler, Porsche, Audi, Ferrari, Fiat,
Renault, Peugeot, Citroen, Volvo, Boeing, Airbus, Lufthansa, Ryanair, EasyJet, KLM, Emirates, Qantas, BP, Shell,
Exxon, ExxonMobil, Chevron, Total, Gazprom, Rosneft, Aramco, Petrobras, Enron, Halliburton, Siemens, Bosch, Philips,
BASF, Bayer, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Merck, GlaxoSmithKline, Monsanto, Nestle, Unilever,
Coca-Cola, PepsiCo, McDonald's, Starbucks, Walmart, Wal-Mart, Tesco, Ikea, Nike, Adidas, Goldman Sachs, JPMorgan,
Morgan Stanley, Citigroup, HSBC, Barclays, UBS, Credit Suisse, Deutsche Bank, BNP Paribas, Santander, Lehman Brothers,
Nasdaq, Wikipedia, Reddit, GitHub, OpenAI
"""

HEADS = """
academy administration advisers agency airlines airways alliance army assembly associates association authority bank
brigade brothers bureau cabinet cartel center centre chamber charity church club coalition college commission
committee company confederation conference congress consortium constabulary consulate cooperative corporation council
court department directorate embassy enterprises exchange federation festival fire-service force forces forum
foundation front fund gang government group guard guild headquarters holdings hospital industries initiative institute
institution intelligence international journal laboratories laboratory league legion magazine ministry mission motors
movement museum navy network networks news newspaper observatory office olympics orchestra organisation organization
parliament partners partnership party patrol pharmaceuticals pictures police post press productions program programme
prosecutor prosecutors railways records regiment registry republic-army research resources school secretariat senate
service services society solutions squad stores studio studios syndicate systems team technologies technology telecom
telecommunications television theatre theater times tribune trust tribunal union united university ventures workers
works herald board gallery galleries planetarium weekly gazette observer telegraph chronicle tv radio fc afc cup
championship games prize award awards broadcasting entertainment media bancorp insurance energy communications diocese
archdiocese recordings books lines casino grill restaurant cafe diner pub motorsports futures cruises electronics
software labs courier dispatch examiner inquirer bulletin sentinel argus register advertiser review
"""

FORMS = """
ag bv co corp corporation gmbh inc incorporated kg limited llc llp ltd nv oy oyj ab asa pjsc pt plc pty sa sarl sas
sgps spa srl bhd jsc oao s.a n.v
"""

LOWER_HEADS = """
cartel, drug cartel, gang, street gang, crime gang, crime family, crime syndicate, mafia, militia, militant group,
rebel group, terrorist group, terror group, tribe, sect, cult, clan, festival, film festival, music festival, arts
festival
"""

FORCES = """
police army government parliament military navy ministry embassy authorities gendarmerie gendarmes coastguard
"""

TRADES = """
copper steel iron oil gas petroleum coal gold silver mining minerals metals marine maritime shipping ferries freight
haulage logistics transport transit express cargo foods food dairy bakery bakeries brewery breweries wines coffee
timber lumber paper cement textiles apparel fashion cosmetics chemicals chemical plastics pharma pharmaceutical
therapeutics biotech biosciences genetics medical health healthcare hospitals capital advisors advisers consulting
consultants analytics investments securities financial finance savings realty properties estates homes housing builders
construction engineering contractors aerospace aviation defence defense dynamics robotics semiconductor semiconductors
instruments devices digital interactive mobile wireless cable satellite power electric water utilities solar wind
airline airport motor automotive tyres tires leasing rentals stores outfitters supermarkets hotels resorts leisure
gaming toys sports brands products industrial global worldwide manufacturing mills works foundry shipyard shipyards
publishing publications magazines animation theatres cinemas tours travel ticketing staffing security associates
"""
"""What companies deal in, as their names say."""
