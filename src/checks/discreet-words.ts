/**
 * Words that would tell somebody who glances at a tab or a history what the reader looks for.
 * Titles of tabs are neutral by default: a switch for it would have to store something.
 */
export const TELLING_WORDS: Readonly<Record<string, RegExp>> = {
  nl: /terug|uitzet|uitgezet|deport|asiel|illega/iu,
  en: /return|deport|remov|repatri|asylum|illega/iu,
  fr: /retour|expuls|déport|rapatri|asile|illéga/iu,
  es: /retorn|regres|expuls|deport|repatri|asilo|ilegal/iu,
  pt: /retorn|regress|expuls|deport|repatri|asilo|ilegal/iu,
  fa: /بازگشت|برگشت|اخراج|پناهندگی|پناه‌?جو/u,
  ti: /ምምላስ|ምስጓግ|ዑቕባ/u,
  so: /noqosho|celin|musaafur|magangel/iu,
  ru: /возвра|депорт|высыл|выдвор|репатри|убежищ/iu,
  tr: /dönüş|geri gönder|sınır dışı|iltica|sığınma/iu,
  bn: /প্রত্যাবর্তন|ফেরত|ফিরে যাওয়া|আশ্রয়|বহিষ্কার/u,
  // Not the name of Saudi Arabia, which holds the same letters.
  ar: /(?<!\p{L})(?:[وبل]?ال|لل|[وبل])?(?:عودة|رجوع|ترحيل|إبعاد|لجوء)/u,
};
