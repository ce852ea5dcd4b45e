/** Well-known cities, regions and waters: never a person, however the sentence is built. Countries come from the dictionary. */
import { wordSet } from './word-set';

/** Folded, words of a name joined by "_". */
export const PLACES = wordSet(`
oval_office west_wing rose_garden situation_room state_house government_house aberdeen abidjan abuja abu_dhabi accra addis_ababa aden adelaide africa ahmedabad alabama alaska alberta aleppo alexandria algiers
alps amazon america amman amsterdam anbar andhra_pradesh ankara antananarivo antarctica antwerp arabia arizona arkansas arctic
asia astana athens atlanta atlantic auckland austin baghdad bahia baku bakhmut balkans baltimore bamako bangalore bangkok barcelona
basra bavaria beijing beirut belfast belgorod belgrade bengaluru bengal benghazi berlin bethlehem bihar birmingham bogota bologna bombay bonn
bordeaux borneo boston brasilia bratislava brazzaville bremen brisbane bristol britain british_columbia bronx brooklyn brussels bucha
bucharest budapest buenos_aires buffalo bujumbura bulawayo burma busan cairo calais calgary cali california cambridge canberra cannes
cape_town caracas cardiff caribbean carolina casablanca catalonia caucasus ceuta chechnya chennai chiang_mai chicago chittagong chongqing christchurch
cincinnati cleveland cologne colombo colorado conakry congo connecticut copenhagen cordoba cork cornwall corsica cotonou crimea dakar
dallas damascus dar_es_salaam darfur darwin davos delaware delhi denver derby detroit dhaka diyarbakir dnipro dodoma doha
donbas donbass donetsk dortmund dresden dubai dublin durban dushanbe dusseldorf east_jerusalem edinburgh edmonton eindhoven england entebbe erbil
essex europe fallujah far_east florence florida frankfurt freetown fukushima gaborone galilee gaza geneva genoa ghent
gibraltar giza glasgow goa golan gothenburg grozny guadalajara guangdong guangzhou guantanamo gujarat gulf hague haifa halifax
hamburg hanoi hanover harare hargeisa harlem havana hawaii hebron helsinki himalayas hiroshima ho_chi_minh_city hollywood holland
homs hong_kong honolulu houston hyderabad ibadan idaho idlib illinois indiana indianapolis iowa irpin islamabad istanbul izmir
jaffna jakarta jalalabad jammu jeddah jenin jersey jerusalem jharkhand johannesburg juba kabul kaduna kampala kandahar kansas
karachi karnataka kashmir kathmandu kent kentucky kerala kharkiv kharkov khartoum kherson kiev kigali kingston kinshasa
kirkuk kolkata kosovo krakow kuala_lumpur kunduz kurdistan kursk kyiv kyoto lagos lahore las_vegas latakia latin_america leeds
leicester lille lilongwe lima lisbon liverpool ljubljana lombardy london los_angeles louisiana luanda lucknow luhansk lusaka
luxor lviv lyon macau madrid maharashtra maine malaga malmo manchester mandalay manhattan manila maputo marawi mariupol marrakech marseille
maryland massachusetts mecca medina mediterranean melbourne melitopol memphis mexico_city miami michigan middle_east midlands milan
milwaukee mindanao minneapolis minnesota minsk mississippi missouri mogadishu mombasa monrovia montana montreal moscow mosul mumbai
munich mykolaiv nablus nagasaki nagoya nairobi naples nashville ndjamena nebraska nevada new_delhi new_england new_hampshire
new_jersey new_mexico new_orleans new_south_wales new_york newcastle niamey nice nicosia norfolk north_africa north_america
northampton northern_ireland nottingham nottinghamshire nouakchott odesa odessa ohio okinawa oklahoma omaha ontario oregon osaka oslo
ottawa ouagadougou oxford pacific palermo palestine palmyra paris pattaya pennsylvania persian_gulf perth peshawar philadelphia
phnom_penh phoenix phuket pittsburgh plymouth podgorica pokrovsk port-au-prince porto port_harcourt port_moresby portland prague pretoria pristina
provence puerto_rico punjab pyongyang quebec queens queensland quito quetta rabat rafah rajasthan ramallah rangoon rawalpindi reykjavik rhode_island
riga rio rio_de_janeiro riyadh rome rostov rotterdam sahel sahara saigon sacramento salt_lake_city salzburg samara san_antonio
san_diego san_francisco san_jose san_juan san_salvador santiago santo_domingo sao_paulo sarajevo scandinavia scotland
scottsdale seattle seoul seville shanghai sharm_el-sheikh sheffield shenzhen siberia sicily sinai skopje sofia somaliland
south_america southampton south_carolina south_dakota soweto srinagar stalingrad st._louis st_louis stockholm strasbourg stuttgart suez
sumatra sumy surrey sussex suva sydney tabriz taipei tallinn tampa tashkent tasmania tbilisi tegucigalpa tehran tel_aviv
tennessee texas thessaloniki tibet tigray tijuana tirana tokyo toronto toulouse transnistria tripoli tucson tulsa tunis turin
tuscany uganda ulster utah utrecht uttar_pradesh valencia valletta vancouver venice vermont verona victoria vienna vientiane vilnius virginia
vladivostok volgograd wales warsaw washington west_bank west_virginia western_sahara wellington wembley wichita wimbledon windhoek winnipeg
wisconsin wolverhampton wuhan wyoming xinjiang yangon yaounde yemen yerevan yokohama york yorkshire zagreb zanzibar zaporizhzhia
zaporizhia zurich washington_d.c. washington_dc sun_city silicon_valley cape_verde black_sea red_sea south_china_sea baltic
adriatic aegean somerset lancashire middlesex hampshire sandton naypyidaw naypyitaw kuta bali java luzon visayas cebu quezon_city davao
makati jos kano enugu benin_city owerri kumasi tamale tema eldoret kisumu nakuru gulu jinja mbarara arusha mwanza blantyre
kitwe ndola gweru mutare polokwane bloemfontein east_london pietermaritzburg port_elizabeth gqeberha ekurhuleni tshwane kwazulu-natal gauteng
limpopo mpumalanga eastern_cape western_cape free_state north_west northern_cape honiara nadi apia nuku'alofa port_vila christchurch dunedin
hamilton tauranga hobart geelong cairns gold_coast ballarat palestine jeddah sanaa hodeidah taiz marib muscat manama kuwait_city
nuevo_leon jalisco chiapas oaxaca sinaloa medellin barranquilla cusco arequipa guayaquil la_paz santa_cruz montevideo asuncion
`);
