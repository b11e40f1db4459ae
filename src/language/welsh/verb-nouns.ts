/** Verb-nouns that no ending shows (Gramadeg y Gymraeg). */
export const unmarkedVerbNouns: ReadonlySet<string> = new Set(
  `adrodd adnabod agor amau anghofio annog arwain ateb atal benthyg bod bwyta byw bygwth cadw cael canfod canlyn cau ceisio chwarae chwilio
  clywed codi colli craffu credu crybwyll cwrdd cychwyn cydnabod cyfaddef cyfarfod cyfateb cyflwyno cyfrif cyfweld cymell cydredeg cymryd cynnal cynnwys
  cynnig cyrraedd cytuno dadlau dal dangos darllen darparu datgan datrys deall dechrau derbyn dewis digwydd dilyn dioddef disgwyl
  dod dosbarthu dweud dychwelyd dysgu eistedd ennill estyn gadael gafael galw gallu gofyn goresgyn gorfod gorwedd gosod gwadu gwahardd gwarchod gwella
  gweiddi gweld gwneud gwrando gwrthod gwrthsefyll gwybod llefaru llesteirio llosgi meddwl meddu medru mynd meithrin mynnu mynychu methu newid para parhau
  penderfynu pennu perthyn peri poeni prynu pwyso rhannu rhianta rhedeg rhoi rhwystro sefyll siarad sôn symud talu taro teimlo tyfu torri
  trafod trefnu treulio trin trio troi trosi tueddu tybio tynnu ymadael ymateb ymddwyn ymdrin ymgymryd ymosod ymweld ymyrryd ystyried`.split(
    /\s+/,
  ),
);

/** How the others end; so do many nouns. */
export const looksLikeVerbNoun = /(?:[^a]u|hau|áu|o|i)$/;

/** Nouns that are verb-nouns, too: after "yn" they are not mutated. */
export const nounsAndVerbNouns: ReadonlySet<string> = new Set(
  'amcan ateb cynnwys digwydd effaith cyfarfod cyfrif cymorth cynnig cyngor dechrau dewis disgwyl galw gofal gofyn gwaith meddwl mesur newid trin tro ymarfer ymateb pryder cynnydd canlyn parch diolch bwriad barn teimlo poen tystio bod byw gwerth dysgu darllen pwyso peth tymor'.split(
    ' ',
  ),
);

/** Verb-nouns that are their stem and nothing more, of those whose stem could be another's, too. */
export const bareVerbNouns: ReadonlySet<string> = new Set(
  'achub adfer agor amddiffyn anfon arbed ateb atal cynnig chwilio dangos datgan deall dewis disgwyl edrych eistedd ennill estyn gwrthod siarad ymateb ymddangos ymestyn'.split(
    ' ',
  ),
);
