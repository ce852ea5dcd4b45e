/**
 * Common given names of the people who make news, with the gender they usually go with. Written from general knowledge;
 * folded to plain lower-case letters. A name here is evidence that a capitalised run is a person, and a hint of gender;
 * never proof of either.
 */

export type NameGender = 'm' | 'f' | 'u';

const MALE = `
aaron abbas abdallah abdel abdelaziz abdelfattah abdi abdirahman abdoulaye abdul abdulaziz abdulla abdullah abdulrahman
abel abiy abraham abu adalberto adam adama adebayo adel aden adnan adolf adrian adriano agustin ahmad ahmadou ahmed
ahmet aidan ajay akbar akhilesh akinwumi akio akira alain alan alassane albert alberto alejandro aleksander aleksandar
aleksandr aleksei aleksey aleksi alessandro alex alexander alexandre alexandros alexandru alexei alexey alexis alfonso
alfred alfredo ali alistair alister allan allen alpha alphonse alvaro alvin amadou amar amir amit amos anas anatoly anders
andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angelo angus anil anthony antoine anton antonin
antonio antony anura anwar ara aram arif aristide arjun armando armen arnaud arnold arsen arseniy arsene art artem arthur
arturo arun arvind asad asher ashok ashraf asif aslan atiku atsushi augusto avi aviv axel ayman aziz babajide babatunde
baltasar baltazar barack barak barney barry bart bartosz bashar bashir basil bassirou bastian beau ben benedict beniamino
benito benjamin benny bernard bernardo bernd bernie bert bertrand bharat bilal bilawal bill billy bjorn blaise blake bob
bobby bogdan bohdan bola boris boubacar boyko brad bradley brahim brendan brent bret brett brian brice bruce bruno bryan
bujar burak byron callum calvin cameron carl carles carlo carlos carlton carmelo casey caspar cecil cedric cemal cesar
chad chandra charles charlie che chet chinedu chris christian christoph christophe christopher chuck chukwuemeka claude claudio
clarence clark clemens clement cliff clifford clint clive clyde cole colin colm conor conrad corey cornelius cory cosmin
craig cristian cristiano cristobal curt curtis cyril cyrus czeslaw dale damian damien damon dan daniel daniele danilo danny
danylo dario darius darrell darren darryl daryl dave david davide davit dean denis deniz dennis denys derek derrick devendra
devin devon dharmendra diego dieter dietmar dilip dimitar dimitri dimitrios dimitris dino diosdado dirk djibril dmitri
dmitriy dmitry dmytro dominic dominik dominique don donald donnie dong donovan doug douglas drew duane duarte duncan dustin
dwayne dwight dylan eamon earl ebrahim ed eddie edgar edmond edmund edmundo edson eduard eduardo eduards edward edwin efrain
egidijus egor ehud eitan eli elias elijah elliot elliott elon elvin emanuel emeka emil emile emilio emir emmanuel emmerson
emomali enda engin enrico enrique eric erich erick erik erkki ernest ernesto ernie ernst errol ersin esteban ethan eugene
eugenio evan evariste evgeny evo eyal ezekiel fabian fabien fabio fabrice fabricio fadi fahad faisal faiz farhan farid
farouk faruk fathi faustin fayez federico felipe felix ferdinand ferenc fergus fernando ferdinando fidel filip filipe finn
firat florian floyd fouad francesco francis francisco franck franco francois frank frankie franklin franz fraser fred
freddie freddy frederic frederick frederik friedrich fritz fuad fumio gabor gabriel gabriele gael gareth garry gary gaspar
gaston gavin gennady gennadiy gennaro geoff geoffrey george georges georgi georgios georgiy gerald gerard gerardo gerd
gerhard german gerry gert ghassan giacomo gian giancarlo gianni gideon gil gilbert gilberto giles gilles gino giorgi giorgio
giorgos giovanni girish girma gitanas giulio giuseppe glen glenn godfrey godwin gonzalo goodluck gordon graeme graham grant
greg gregg gregor gregory grigory guido guillaume guillermo gunnar gunther gus gustav gustavo guy hadi hafez haitham hakan
hakeem hakim halil hamad hamed hamid hamish hamza hank hans harald hari harish harold haroon harry harsh harvey hasan hashim
hassan hector heinrich heinz heiko helmut hendrik henri henrik henrique henry herbert herman hernan hichem hideki hilario hiroshi
hisham holger horacio horst hosni hossam hossein houari howard hubert hugh hugo hulusi humberto humza hussain hussein ian
ibrahim ibrahima idris idriss ignacio igor ihor ike ilan ilham ilia ilir ilkka illia ilya imad iman imran ioannis ion ira
isa isaac isaias ishaq ishmael isiah iskander islam ismael ismail issa istvan itamar ivan ivaylo ivica ivo jaafar jabari
jack jackie jackson jacob jacques jagdeep jaime jair jake jakob jakov jakub jalal jamaal jamal james jamie jamil jan janez
janis jannik janos janusz jared jaroslav jaroslaw jason jasper javad javed javier jawad jay jean jeb jeff jeffery jeffrey
jens jeremiah jeremy jerome jeronimo jerry jerzy jesse jesus jiang jiri jim jimmie jimmy jitendra joachim joao joaquim
joaquin jochen joe joel joerg joey johan johann johannes john johnnie johnny johnson jon jonas jonathan joni joost jorge jorg jorn jose
josef josep joseph josh joshua josip jovan juan juha jules julian julien julio julius junichiro jurgen juri justin jussi
kais kamal kamel kareem karel karim karl kaspar kassym-jomart katsuya kay kazimierz kazuo keir keith kemal ken kenan kenneth
kenny kent kenji keith kevin khaled khalid khalifa khalil khamis kieran kim kirk kiril kit klaus klemens kofi konrad konstantin
kostas kostyantyn kostiantyn krishna kristian kristof krzysztof kumar kurt kwabena kwaku kwame kwasi kwesi kyle kyriakos kyrylo
lachlan ladislav lalit lalo lamar lamine lance lars larry lasse laszlo laurence laurent lawrence lazarus lech lee leif len
lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy les leslie lester levi lewis lex liam lindsey lionel
ljubo lloyd logan lorenzo lothar lou louis luc luca lucas lucian luciano lucio ludovic luigi luis luiz lukas lukasz luke luka
lutz lyle lyndon maciej madhav magnus mahamat mahathir mahdi mahinda mahmood mahmoud mahmud maksim maksym malcolm malick
malik mamadou mamoun manfred manish manmohan manny mansour manuel marc marcel marcelo marcello marcin marco marcos marcus
mardani marek marian mariano marin mario marios marius mark marko markos markus marlon maros marshall martin marty martti
marvin marwan masoud masato massimo mat mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu
mattias maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano maxwell mehdi mehmet mel melvin merrick mervyn
mevlut michael michal michel michele mickey miguel mihai mihail mike mikael mikail mikhail mikheil miki mikko mikulas milan
milorad milos miloud miroslav mitch mitchell mladen moazzam modou mohamad mohamed mohammad mohammed mohamud mohan moon moussa moises
mokgweetsi momcilo montgomery mordechai morgan moritz morris morten moses moshe mostafa mounir muammar mubarak mudasir
muhamed muhammad muhammadu muhammed muhsin muhyiddin mukesh mukhtar munir murat murray musa mustafa mustapha mwai mykhailo
mykola nabih nabil nadav nadeem nadim nael naftali nana narendra nasser nate nathan nathaniel nawaf nawaz nayib nayef ned
neil nelson neville niall nicholas nick nicola nicolae nicolas nicos niels nigel nika nikita nikki niklas niko nikola nikolai
nikolaj nikolaos nikolas nikolay nikol nikos nils nir nitin noah noel nolan norbert norman nouri numan nuno nursultan nuri obed
odd ola olaf olafur oleg oleh oleksandr oleksii oleksiy oliver olivier olof olu olumide olusegun olivier omar omer ondrej
orban orlando orrin osama oscar oskar osman otto oumar ousmane owen pablo paddy panagiotis paolo park parvez pascal pasha pat
patrice patricio patrick patrik paul paulo pavel pavlo pawel pedro peer pekka per percy pervez pete peter petr petro petteri
phil philip philipp philippe phillip pierre pieter pierluigi piero pietro pinarayi piotr piyush pius pranab prashant pravin pramod
prayut preston qasem quentin quim rachid radek radoslaw rafa rafael rafal rafic rafiq rahim rahul raila raj raja rajan
rajeev rajendra rajesh rajiv rajnath ralf ralph ram ramaswamy ramesh ramiro ramon ramzan ramzi randal randall randy ranil
raphael rashad rashid raul ravi ray rayan raymond recep reece reggie reginald reid reiner reinhard remi remy renaud renato
rene reuben reuven rex reza rhett riad ricardo rich richard rick rickey ricky rishi ritchie riyad rob robbie robert roberto
robin rod roderick rodney rodolfo rodrigo roger rogelio rohit roland rolando rolf romain roman romano romeo romulo ron ronald
ronaldo ronan ronen ronnie rory ross roy ruben rudi rudolf rudy rui rupert ruslan russ russell rustam rustem ryan ryszard
ryo saad saadi sabri sachin sacha sadiq sadio saeed saeid sahle said saif sajid salah saleh salem salim salman salva salvador
salvatore sam sameh sami samir samson samuel samuli sander sandro sandeep sani sanjay santos sasa sascha satoshi saud saul scott sean
seamus sebastian sebastiano sebastien sefton selim sepp serge sergei sergey serghei sergi sergii sergio serhii serhiy servais seth
seyed seymour shafiq shahbaz shahid shane shannon sharif shaun shavkat shawn shehbaz sheldon sher shigeru shinzo shimon shlomo
shmuel sid siddharth sidney siegfried siim silvio silvester simeon simon sipho slobodan soeren solomon soren spencer stan
stanislav stanislaw stanley stavros stefan stefano steffen stelios sten stephane stephen sterling steve steven stevo stewart
stjepan stuart sundar sunil suleiman sultan suresh sushil svein sven sviatoslav syed sylvain sylvester tadeusz tadej taha
takashi takeshi tamim tamir tapio tarek tareq tariq taro tayyip ted teddy tedros tendai teodor teodoro terence terrance
terrell terrence terry thabo thaksin thanos theo theodor theodore thierry thilo thom thomas thorbjorn thorsten tiago tibor tidjane
tigran tim timo timothy timur tirana tito titus tobias toby todd tom tomas tomasz tommy tomislav toni tony torben tore tove
travis trent trevor trey tristan troy tsai tunde tyler tyrone tzachi uhuru ulf ulises ulrich umar umaro umberto uri urs
usman uwe vaclav valdis valentin valerio valery valeriy valerii vasily vasyl vasil venkatesh vernon vic vicente victor vidar vijay
vikram viktor vince vincent vincenzo vinod viorel virgil virgilio vitali vitalii vitaliy vitaly vito vittorio vivek vlad
vladimir vladislav vlado vojislav volker volodymyr vuk vyacheslav wade wahid waldemar walid wallace wally walt walter warren
warwick wasim wayne wendell werner wes wesley wilbert wilbur wilfred wilfredo wilhelm willem william willie willy wilson
winfried winston wladyslaw wojciech wolfgang woodrow xabi xavier yahya yair yanis yannick yaroslav yasin yasir yasser yaya
yasuo yehuda yemi yevgeny yevhen yoav yogi yoon yoram yoshihide yoshihiko yossi younes youssef youssoufa yoweri yuriy yuri
yury yusuf yuval yves zac zacarias zach zachary zack zaid zakaria zdenek zebulon zeljko zenon ziad zine zlatko zoltan zoran
zeev zulfikar
adewale adil aditya afonso ahsan akhtar aliyu aminu ankit anand ananda arnel bakari baraka bayo benigno bimal bongbong chidi
chijioke chima chimezie cyprian danladi deepak demetrio dinesh ekow emefa faiez farai felipe ferdie fidelis fred gani ganesh
garba gbenga gyan hage haile harsha hitesh hifikepunye ifeanyi ikenna jagan jayant jejomar jomo jojo joko juma kaguta kamau kamlesh
kapil kayode kelechi kelvin kgalema khadga kiprono kipchumba kizza lazaro lasana lovemore luhut maithripala makhura mangosuthu manoj
mathu maurizio mmusi mohit mulugeta mukul musalia mwangi nangolo narayan naveen nelsito nhlanhla njoroge nkosana ntaganda obinna
obiora odinga okechukwu okey okoth oladipo olatunji olayinka oluwaseun omotola onyema otieno pankaj philemon pradeep prabowo prakash
prasad pratap pushpa raghav raghuram rakesh ranjit rauf rodrigue rotimi ruto samia sanusi sarath segun senzo seydou sheikh shekhar
shyam siaka simba sisa sizwe solly somchai sonexay sonny srinivas sudhir suharto sukhbir surendra susilo tanko temitope tito tinashe
tope tshepo uche uday umesh vusi wale wanjala wycliffe yakubu yashwant yohannes zandile zitto zweli
`;

const FEMALE = `
abigail ada adela adele adriana agata agnes agnieszka aicha aida aisha aishwarya akua alba alejandra aleksandra alexa
alexandra alexandria alexia alice alicia alina alison allison alma alona alyssa amal amalia amanda amber amelia amelie amie
amina aminata amira amy ana anais anastasia anastasiia anat andrea androulla angela angele angelica angelina angie anika
anita anja anjali ann anna annalena anne anneliese annegret annette annie annika antonella antonia anya april arancha
ariana ariane arlene ashley asma asmaa astrid aude audrey aung aurelie aurora ava avril ayelet ayesha aylin azadeh
barbara barbie beata beate beatrice beatrix beatriz becky begona belen bella benazir bernadette beth bethany bettina betty
beverly bianca birgit bonnie brenda bridget brigitte brittany bronwyn camila camilla camille candace candice cara carina
carla carly carme carmen carol carole carolina caroline carolyn carrie cassandra cassidy caterina catherine cathy cecile
cecilia celeste celia celine chandrika chantal charlene cher cherie cheryl chiara chimamanda chloe christa christel
christiane christina christine chrystia cindy claire clara clarissa claudia clementine colette colleen condoleezza connie
constance consuelo cora corinna corinne corina courtney cristina cynthia dagmar daisy dalia damares dana daniela daniella
danielle daphne daria darya dawn deanna debbie debora deborah debra deirdre delia delphine denise destiny diana diane dianne
dilma dina dinah djamila dolores dominika donatella donna dora doreen doris dorothy dunja ebony edith edna effie eileen
elaine elena eleanor eleni eleonora elif elisa elisabeth elise eliza elizabeth ella ellen elodie elsa elvira ema emilia
emily emine emma erica erika erin erna ernestine esperanza esra estela estelle esther ethel eugenie eunice eva evelyn
evgenia evita ewa fabiana fadwa fanny faten fatima fatma fatou fatoumata fawzia federica felicia felicity fernanda fiona flavia
florence fran frances francesca francine francoise frauke frederica freya frida gabriela gabrielle gail galina gayle gemma
genevieve georgina geraldine gertrude ghada gillian gina ginny giorgia gisele giulia gladys glenda gloria golda graca greta
gretchen gro guadalupe gwen gwendolyn hadiza hadja hailey hala halima hana hanan hanna hannah harriet hayley hazel heather
heba heidi helen helena helene helga helle henrietta hilary hilda hillary hina hind hoda holly huda ida ilaria ilhan ilona
ilse imane imelda ina ines inga inge ingrid inna ioana irena irene irina iris irma isabel isabella isabelle ivana ivanka
iveta ivonne jacinda jackeline jacqueline jacqui jamila jan jana jane janet janice janine jasmine jayne jeanine jeanne jeannette jelena
jenna jennifer jenny jessica jessie jill jo joan joanna joanne jocelyn jodi jodie johanna josefina josephine joyce juanita
judith judy julia juliana julianne julie juliet juliette julieta justine justyna kaisa kaja kamala kamla karen karin karina
karine karla karolina karoline kate katerina katharina katherine kathleen kathryn kathy katia katie katja katrin katrina
katy kayla kayleigh kaylee keiko keisha kelli kelly kellie kellyanne kemi kersti khadija kiki kimberly kira kirsten kirsty
kirstjen klara klaudia kolinda kristalina kristen kristi kristin kristina kristine kyrsten lai laila lakshmi lana lara latifa
latoya laura lauren laurence laurie lavinia layla lea leah leanne leila leilani lena leni leonor leonora leticia letizia lidia
liesje lila lilia lilian liliana liliane lillian lily lina linda lindsay lioudmila lisa lise liudmila liv livia liz liza lizzie
lois lola loretta lori lorna lorraine lotte louisa louise lourdes lubna lucia lucie lucila lucille lucinda lucy ludmila ludmilla luisa
luz lydia lyn lynda lynette lynn lynne lyse lyudmila mabel madeleine madeline mae magda magdalena maggie maha mai maia maja
malala malgorzata malika mamata mandy manon mara marcela marcia margaret margarida margarita margherita margot margrethe
marguerite mari maria mariah mariam mariana marianne mariannette mariann marie mariela marika marilyn marina marine marion
marisa marisol marjorie marla marlene marloes marsha marta marte martha martina martine mary maryam maryna marzena mathilde
maud maureen maxine maya mayra mazie meera meg megan meghan melania melanie melinda melissa mercedes mercy meredith meta
mette mhairi mia michaela micheline michelle mila milena mildred millicent mimi mina mira miranda mireille miriam mirjam
mischa moira molly mona monica monika monique muriel myriam myrna nabila nada nadezhda nadia nadine najat najla nancy naomi
narges natalia natalie natalya nataliya nataliia natasha nathalie navi nazanin neha nellie nelly neri ngozi nia nichole nicole nicky
nina nino nirmala nisha noelle noemi nora noreen norma nour nouria nuria nydia octavia odile olena olesya olga olha olivia
oksana olympe oprah orit orna ornella pam pamela paola patrizia patricia patsy patti paula paulette paulina pauline penelope
penny perpetua petra phoebe phyllis pia pilar polly portia pooja pratibha preeti pramila priscilla priti priya priyanka rabia
rachael rachel rachida rahel rama rana rania ranjana raquel rashida rasha rebecca rebekah regina reham reina rekha renata
renate renee reyna rhonda rima rita roberta robyn rocio rochelle rola romina rosa rosalia rosalind rosalynn rosanna rosario
roseanne roseann rosemary rosie roxana roza roxanne roya ruth ruzica sabine sabrina sadia sahar saima sally salma salome
samantha samia samira sana sandra sanna sara sarah saskia savannah selma senait shabana shamima shannen sharon shashi sheena
sheikha sheila shelley shelly sheryl shira shirin shirley sian sigrid silvia simone simonetta sima sinead siobhan sirimavo
snezana sofia sofie sonia sonja sonya sophia sophie soraya stacey stacy stefania stefanie stella steffi stephanie sue sulochana
sunita susan susana susanna susanne susie suu suzan suzanne suzy svenja sveva svetlana svitlana swati sylvia sylvie synne tabitha
tahani tamar tamara tammy tania tansu tanya tara tarja tatiana tatyana tawakkol taylor tea teodora teresa terri tessa
thelma theresa therese tiffany tina tove tracey traci tracy trish trisha trudy tsitsi tulsi tzipi ulla ulrike uma ursula
usha valentina valentyna valeria valerie valerija vanessa vera verena veronica veronika veronique vesna vicki vicky viktoria viktoriya
viola violet violeta virginie vivian viviana viviane vjosa wafa wanda wendy whitney whoopi wilhelmina wilma winnie winona xenia
xiomara yael yana yasmin yasmine yelena yevgenia yevheniia yingluck ylva yolanda yoko yuliia yuliya yulia yuriko yvette yvonne zainab zakia
zara zeinab zehra zeynep zoe zofia zsuzsanna zuzana
abena abimbola adaeze adenike adwoa agatha akosua ama amara amarachi anuradha anusha arati asha asuncion ayodele beauty betha blessing
bolanle busisiwe charity chiamaka chinwe chipo chioma deepika divya efua esi ezinne faiza funke funmilayo gcina hafsat ifeoma imaculada
indira indrani jaya jayalalithaa jyoti kavita khanyi kiran lerato lilibeth lindiwe loveness lulu makhosi mampho maricel marites
meenakshi mpho nafisa naledi namrata nasreen neema nkechi nkosazana nokuthula nomsa nomvula nthabiseng nyambura oby olubunmi omolara
onyeka palesa patience phumzile pinky prudence rajani ranjani refilwe risa rosebud rutendo sandhya sapna seema shreya sitharaman
smita smriti sonali stella sushma taiwo tandiwe tariro thandi thandiwe thembi thoko thuli tumi unity wambui wangari wanjiku wanjiru yewande
yemisi zanele zodwa
`;

/** Names of either gender. */
const EITHER = `
alexis ali andy angel ariel ashton avery bao chi courtney dakota dana dawa drew ebele emery eun finley francis gene haruna huynh
jaime jamie jean jess jo jordy jules karma kelly kerry kim lee leslie linh lou marley minh morgan nana ngoc nicky nima
nikita noor pat paris phuong quinn reese riley robin rowan sam sasha shea skyler sidney tashi tenzin toni tracy thanh
tsering val yan yang yeon
`;

/** Given names that are also words, places or months: they need another sign that a person is meant. */
const WEAK = `
will mark rob art drew frank jack guy bill chase hunter pat rich grant ray rose joy faith hope grace may june april august summer
autumn dawn amber jade ruby pearl sandy rusty rocky rod norm gene dean earl duke baron prince king major bishop christian
jordan georgia chelsea virginia victoria santiago sydney florence paris austin dallas houston israel kent lincoln
madison washington charlotte brooklyn savannah london adelaide carolina india china cuba kenya lourdes salvador
francisco nelson wellington warwick lance chuck max sage dusty buck bud miles penny patience charity mercy prudence unity
blessing beauty constance destiny crystal holly ivy iris violet olive daisy jasmine lily heath clay cliff dale glen brook
reed park moon young chance stone trinity eden shannon devon kelvin dolores mercedes regina carmen angel jesus santos
victor van islam sultan sheikh german roman alpha star sunny harry sterling marshall miller carter foster parker taylor mason
cooper tyler logan mariana valencia sofia eugene monterey orlando lima asia tirana meta jan odd per ion aung said hind
`;

const table = new Map<string, NameGender>();
const load = (names: string, gender: NameGender): void => {
  for (const name of names.trim().split(/\s+/u)) {
    const other = table.get(name);
    table.set(name, other && other !== gender ? 'u' : gender);
  }
};
load(MALE, 'm');
load(FEMALE, 'f');
load(EITHER, 'u');
const weak = new Set(WEAK.trim().split(/\s+/u));

/** Gender a folded given name goes with ('u' for either), or null for a name not in the table. */
export const genderOfFirstName = (folded: string): NameGender | null => {
  const whole = table.get(folded);
  if (whole) return whole;
  // "Jean-Claude", "Ana-Maria": the first part that tells decides.
  const parts = folded.includes('-') ? folded.split('-').map((part) => table.get(part)) : [];
  return parts.find((gender) => gender === 'm' || gender === 'f') ?? (parts[0] || null);
};

/** Whether a folded word is a common given name, and one that is hardly ever anything else. */
export const isFirstName = (folded: string): boolean => genderOfFirstName(folded) !== null;
export const isClearFirstName = (folded: string): boolean => isFirstName(folded) && !weak.has(folded);

/** Family names that stand first in East Asian names: "Xi Jinping", "Kim Jong-un", "Nguyen Phu Trong". */
const FAMILY_FIRST = new Set(
  `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng
  yu dong xiao cheng cao yuan deng peng zeng tsai tsao lai cui qin hou bo kim park moon yoon choi jung kang cho jang lim shin
  oh seo kwon hwang ahn hong nguyen tran pham hoang vo dang bui ngo duong truong phan vu mao hua wen jiang jia meng ding`
    .trim()
    .split(/\s+/u),
);
export const isFamilyFirst = (folded: string): boolean => FAMILY_FIRST.has(folded);

const NICKNAMES = new Map(
  `mike:michael bill:william will:william bob:robert rob:robert bobby:robert jim:james jimmy:james joe:joseph tom:thomas
  tony:anthony dick:richard rick:richard rich:richard dave:david dan:daniel danny:daniel chuck:charles charlie:charles
  ted:edward ed:edward eddie:edward ben:benjamin bernie:bernard chris:christopher steve:steven jeff:jeffrey greg:gregory
  ken:kenneth ron:ronald don:donald andy:andrew drew:andrew pat:patrick nick:nicholas matt:matthew sam:samuel pete:peter
  jack:john johnny:john jon:jonathan larry:lawrence jerry:gerald harry:henry hank:henry alex:alexander tim:timothy liz:elizabeth
  beth:elizabeth betty:elizabeth kate:katherine kathy:katherine katie:katherine sue:susan meg:margaret peggy:margaret
  maggie:margaret barb:barbara deb:deborah debbie:deborah jen:jennifer jenny:jennifer vicky:victoria cathy:catherine
  sandy:sandra pam:pamela mitch:mitchell vlad:vladimir sasha:alexander zach:zachary josh:joshua nate:nathan ray:raymond
  walt:walter phil:philip al:albert fred:frederick gus:augustus hal:harold ike:dwight kit:christopher len:leonard
  mick:michael mickey:michael ned:edward rudy:rudolph russ:russell stan:stanley terry:terence vince:vincent wes:wesley`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Whether two folded given names can be one person's: equal, an initial, a nickname, or one begins the other. */
export const sameFirstName = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (/^\p{L}\.?$/u.test(short)) return long.startsWith(short[0] ?? '');
  if (short.length >= 3 && long.startsWith(short)) return true;
  const formal = NICKNAMES.get(short) ?? short;
  return formal === (NICKNAMES.get(long) ?? long);
};
