/** English words that say nothing about an event. Words that turn a meaning (`no`, `not`, `without`) stay. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its he she they them his her their our your my we you i us me who whom
  whose which what when where how why and or but nor so if then than as at by for from in into of off on onto out over
  to up with about after again all also am any are be been being both can could did do does doing down during each had
  has have having is was were will would may might must shall should just more most such very too only own same some
  s t d ll re ve m isnt arent wasnt werent didnt dont doesnt hasnt havent hadnt wont cant couldnt wouldnt shouldnt hes shes
  theyre theyve theyd hed weve youve whos whats thats theres anymore yet exactly actually really`
    .split(/\s+/)
    .filter(Boolean),
);
