/** Little words: those of the closed classes that say nothing of what a text is about. In small letters. */
export const littleWords: ReadonlySet<string> = new Set(
  [
    // Articles, conjunctions and particles.
    'a an the and but or nor if because though whether than that as so not no too also just very only such',
    // Prepositions.
    'about after again at before being between by down during for from in into of off on onto out over per through to under until',
    'up upon with within without',
    // Pronouns, pointing words and questions.
    'i me my we us our you your he him his she her hers it its they them their this these those there then here now once',
    'who whom whose which what when where while why how any all each either both other some more most much',
    // Helping verbs.
    'am is are was were be been have has had having do does doing did done can could may might must shall should will would',
    'get gets getting got let like',
    // The same with "not" or a pronoun, as they are written in haste: an apostrophe is dropped.
    'im ive id hes shes thats theres youre youve theyre theyve weve dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt',
    'cant couldnt wont wouldnt shouldnt',
  ].flatMap((words) => words.split(' ')),
);
