/** Single words that stand before a person's name as a title or an office, whatever their case. Lower case. */
export const TITLE_WORDS = `
mr,mr.,mrs,mrs.,ms,ms.,miss,dr,dr.,prof,prof.,professor,doctor,sir,lord,lady,dame,madam,madame,mme,monsieur,herr,frau,
senor,señor,señora,signor,mister,hon.,hon,president,vice-president,president-elect,ex-president,co-president,premier,
minister,chancellor,secretary,undersecretary,secretary-general,attorney-general,governor,gov,gov.,mayor,senator,sen,
sen.,representative,rep,rep.,congressman,congresswoman,assemblyman,councillor,councilor,councilman,councilwoman,
speaker,chairman,chairwoman,chairperson,ambassador,amb.,envoy,consul,commissioner,director,general,gen,gen.,brigadier,
brig.,colonel,col,col.,major,maj,maj.,captain,capt,capt.,lieutenant,lt,lt.,sergeant,sgt,sgt.,corporal,cpl.,private,pvt.,
admiral,adm,adm.,commander,cmdr.,commodore,marshal,ensign,officer,detective,inspector,superintendent,sheriff,constable,
king,queen,prince,princess,emperor,empress,sultan,emir,sheikh,sheik,shah,tsar,czar,duke,duchess,earl,baron,baroness,
count,countess,viscount,pope,cardinal,archbishop,bishop,patriarch,rabbi,imam,ayatollah,mullah,reverend,rev,rev.,father,
sister,brother,saint,pastor,deacon,judge,justice,magistrate,prosecutor,attorney,lawyer,coach,spokesman,spokeswoman,
spokesperson,leader,founder,ceo,editor,columnist,correspondent,reporter,analyst,author,actor,actress,singer,comedian,
astronaut,comrade,uncle,aunt,candidate,nominee,lawmaker,mp,deputy,chief,executive,pm,skipper,boatswain,ombudsman,procurator,rector,dean,headmaster,
striker,midfielder,goalkeeper,engineer,businessman,businesswoman,pensioner,comptroller,rapporteur
`;
/** Words that may stand before a title word and belong to it. Lower case. */
export const TITLE_OPENERS = `
former,ex,late,then,current,acting,interim,incoming,outgoing,new,first,deputy,vice,prime,foreign,defense,defence,interior,
finance,health,justice,energy,education,culture,economy,trade,transport,home,chief,special,supreme,grand,crown,head,
assistant,associate,senior,junior,lieutenant,major,rear,brigadier,attorney,opposition,party,minority,majority,house,
senate,first,second,press,state,managing
`;
