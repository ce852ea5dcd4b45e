/** Words by which the name of an organisation, a place, a work or an event is told from a person's. */
import { wordSet } from './word-set';

/** Last words of organisation names: "the Russian Foreign Ministry", "Goldman Group". */
export const ORGANISATION_ENDS = wordSet(`
academy administration coal forum bureau hedge gas panel branch chronicle agency alliance army assembly associates association associations authority authorities airlines airways
aviation bank bar base board brigade brigades broadcasting bureau cabinet caucus center centre chamber charity church
clinic club co co. coalition college command commission committee company companies confederation conference congress
congregation consortium constabulary convention cooperative corp corp. corporation corps council councils court courts
daily delegation department dept. directorate division economist enterprise enterprises exchange faculty federation
fire firm force forces foundation front fund gazette gmbh government group groups guard guards guardian headquarters herald
holdings holding hospital house inc inc. industries industry initiative inspectorate institute institution institutions insurance
intelligence investments journal knesset laboratories laboratory labs league legislature library llc llp lp ltd ltd. magazine media
militia ministry mission mirror mission monitor motors mosque movement museum nations navy network news newspaper observatory
office ombudsman opera organisation organization organisations parliament partners partnership party pharmaceuticals plc
police politburo post press programme project prosecutor railways regiment registry reserve resources sa saeima school schools
secretariat securities sejm senate senior service services society squad standard states store stores studios sun supermarket
syndicate system systems taskforce team technologies technology telecom telegraph television theatre theater times treasury tribune
tribunal trust tv union unions unit university watch weekly wing workers works embassy consulate telecommunications communications
airport airline solutions software bancorp capital ventures management consulting energy petroleum oil steel mining electric
motor pharma brewery breweries entertainment productions records publishing publishers books university orchestra
fc f.c. afc united rovers wanderers
`);

/** First words of "X of Y" organisation names. */
export const ORGANISATION_OF_HEADS = wordSet(`
academy association bank board bureau bundesbank chamber church college commission committee confederation congress coalition
council court department directorate faculty federation foundation guild house institute league ministry movement museum
office order organisation organization parliament party school senate society union university embassy conference
government trust fund laboratory federation bank companions brotherhood bar archdiocese diocese alliance army assembly authority center centre
`);

/** Words that make a run something else than a person or an organisation. */
export const OTHER_ENDS = wordSet(`
assessment wallet act acts agreement accord accords amendment anthem archipelago arena avenue award awards basin battle bay beach bill bible
boulevard bridge building canal castle cape cathedral cave championship championships charter city classic clause coast code
constitution convention corner county creek crisis cup day days decade declaration deal desert disease district doctrine drive
east election elections emirate empire era estate festival field fields final finals forest fort garden gardens gate games glacier
gorge grand gulf hall harbor harbour heights highway hill hills holiday hotel index inn island islands isle isles jail junction
kingdom lake lakes lane law laws list mall manor marathon market massacre medal memorial month monument mount mountain mountains
mosque motorway north ocean olympics open oscars oscar pact palace park pass path peace peak peninsula pier place plan plant
plaza pier point pond port prison prize prizes project protocol province quarter race railway ranch range record region reservoir report
republic resolution resort revolution ridge river road roads room route rules ruling sea season series shield show shrine
song south speedway spring springs square stadium state station statue straits strait street streets strip suite summit syndrome temple
territory terrace test theorem theory tower towers town township tour tournament trail treaty trial triangle trophy tunnel valley vase
view village virus war wars way week weekend west wood woods world wall zone year years zoo hurricane cyclone storm
stakes derby prix masters challenge tuesday friday code effect rights story album version edition syndrome variant vaccine
english spanish french russian chinese arabic german america africa asia europe american african asian european islam islamic
christian catholic muslim muslims jewish jews christians democrats republicans democrat republican conservatives
`);

/** First words that no person's name begins with. */
export const NOT_GIVEN = wordSet(`
camp north south east west northern southern eastern western northeast northwest southeast southwest central middle upper lower
greater new united national international world global federal royal supreme high grand great general public civil human
social economic european african asian american latin pacific atlantic arctic mediterranean caribbean air lake mount mt
mt. mountain port fort cape gulf saudi sri hong kuala san santa santo são sao los las el puerto costa sierra rio tel addis
burkina buenos phnom abu ulaanbaatar islamic muslim christian catholic orthodox anglican jewish buddhist hindu black white red blue green golden
silver iron big little old super iphone apple google facebook twitter instagram windows android covid covid-19 coronavirus
premier champions europa olympic olympics grammy oscar nobel pulitzer formula grade level phase type class category
operation project plan act article chapter section title part amendment street avenue road highway route gate building room
hurricane tropical typhoon cyclone storm category wall main town city county state province district region village
house senate congress parliament capitol court bank university college school institute department ministry office
committee commission council board party union association federation league society group company corporation agency
army navy marine marines police fire security defence defense foreign interior home health education justice treasury finance trade
energy transport agriculture environment labour labor housing culture sports sport tourism intelligence special
democratic republican conservative liberal labour progressive socialist communist peoples people's workers workers' women's
children's men's world's human rights free independent open first second third last early late good happy merry dear best
star sun sky sea rock stone river ocean holy sacred mother father sister brother cold hot long short silicon wall
stock dow ftse nasdaq nikkei dax euro euros dollar pound yen brexit bitcoin ebola zika aids cancer alzheimer's
miss-world premiership bundesliga serie fa nba nfl nhl mlb fifa uefa test one-day twenty20 bible koran quran torah
internet web wi-fi email tv radio media press news daily sunday morning evening weekly monthly annual
queensland victoria southland outer inner central mid trans post pre non anti pro
`);

export const NOT_ACRONYMS = wordSet(`
pac pacs fy gop-ers hh h.e h.e. he cm ag dag adc iq stem nt gerd j-k a.s. a.s pbuh svp evp vp vc cj dc mla cbd gi fdi ft tv3 us u.s. u.s uk u.k. uae u.a.e. eu-us usa u.s.a. drc dr usd eur gbp ngn kes zar php covid covid-19 sars hiv aids tv dvd cd
gdp gnp ceo cfo coo cto vip pm mp mps phd md mba ba ma bsc msc gmt est edt pst utc am bc ad faq pdf sms url html http usb gps
dna rna ppe pcr vat gst it ict ai vr ar ev evs suv suvs atm atms pr hr rd q1 q2 q3 q4 ii iii iv vi vii viii ix xi xii lng lpg
ok id ids no nos vs tba tbc rip diy lgbt lgbtq lgbtqi lgbti lgbtq+ sos ufo ngo ngos sme smes imho fyi asap
iou ipo ipos m&a r&d bbq dj mc mvp gop-led mou mous nft nfts sim gmo gmos pvc ph kg km mph kph cv rsvp
la ny nyc dc d.c. l.a. nsw nz sa ksa hk a.m. p.m. p.m a.m b.c. u.s.-led x-ray ppp cpi roi gva ied ieds icbm r&b ot rt
`);
