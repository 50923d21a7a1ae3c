/** Words before a name that say what someone is: never part of the name. Lower case. */
export const TITLES = `
mr,mr.,mrs,mrs.,ms,ms.,miss,dr,dr.,prof,prof.,professor,doctor,sir,lord,lady,dame,madam,madame,mme,monsieur,herr,frau,
president,vice president,vice-president,president-elect,former president,ex-president,first lady,prime minister,premier,
deputy prime minister,chancellor,vice chancellor,minister,foreign minister,defense minister,defence minister,
finance minister,interior minister,health minister,justice minister,energy minister,education minister,
culture minister,economy minister,trade minister,transport minister,deputy minister,secretary,
secretary of state,secretary of defense,secretary general,secretary-general,undersecretary,deputy secretary,
attorney general,attorney-general,solicitor general,surgeon general,governor,gov,gov.,lieutenant governor,mayor,
deputy mayor,senator,sen,sen.,representative,rep,rep.,congressman,congresswoman,assemblyman,councillor,councilman,
councilwoman,speaker,majority leader,minority leader,whip,chairman,chairwoman,chair,chairperson,vice chairman,
ambassador,amb.,envoy,special envoy,consul,consul general,high commissioner,commissioner,chief,deputy,director,
director general,director-general,general,gen,gen.,lieutenant general,lt. gen.,major general,maj. gen.,
brigadier general,brig. gen.,brigadier,colonel,col,col.,lieutenant colonel,lt. col.,major,maj,maj.,captain,capt,capt.,
lieutenant,lt,lt.,sergeant,sgt,sgt.,corporal,cpl.,private,pvt.,admiral,adm,adm.,rear admiral,vice admiral,commander,
cmdr.,commodore,marshal,field marshal,air marshal,ensign,officer,detective,inspector,superintendent,sheriff,constable,
king,queen,prince,princess,crown prince,emperor,empress,sultan,emir,sheikh,sheik,shah,tsar,czar,duke,duchess,earl,
baron,baroness,count,countess,viscount,pope,cardinal,archbishop,bishop,patriarch,rabbi,imam,ayatollah,grand ayatollah,
mullah,reverend,rev,rev.,father,sister,brother,saint,pastor,deacon,dalai lama,supreme leader,
judge,justice,chief justice,magistrate,prosecutor,attorney,lawyer,coach,manager,head coach,captain,striker,goalkeeper,
midfielder,defender,spokesman,spokeswoman,spokesperson,leader,opposition leader,founder,ceo,chief executive,
chief executive officer,cfo,editor,editor-in-chief,columnist,correspondent,reporter,analyst,author,actor,actress,
singer,comedian,astronaut,cosmonaut,comrade,citizen,uncle,aunt
`;
