import type { LanguageTag } from '../i18n/languages.ts';

/** A word of letters and offices, and what people say instead. */
export interface HardWord {
  word: string;
  instead: string;
}

/** Per language: words that readers at level B1 do not know, with the plain ones. */
export const HARD_WORDS: Readonly<Partial<Record<LanguageTag, readonly HardWord[]>>> = {
  nl: [
    { word: 'aangaande', instead: 'over' },
    { word: 'aanvangen', instead: 'beginnen' },
    { word: 'alsmede', instead: 'en' },
    { word: 'conform', instead: 'volgens' },
    { word: 'derhalve', instead: 'daarom' },
    { word: 'desbetreffende?', instead: 'deze, die' },
    { word: 'desgewenst', instead: 'als u wilt' },
    { word: 'dientengevolge', instead: 'daardoor' },
    { word: 'dient te', instead: 'moet' },
    { word: 'echter', instead: 'maar' },
    { word: 'eveneens', instead: 'ook' },
    { word: 'faciliteren', instead: 'helpen, mogelijk maken' },
    { word: 'gedurende', instead: 'tijdens' },
    { word: 'geschieden?', instead: 'gebeuren' },
    { word: 'hetgeen', instead: 'wat' },
    { word: 'implementeren', instead: 'uitvoeren' },
    { word: 'in het kader van', instead: 'voor, bij' },
    { word: 'indien', instead: 'als' },
    { word: 'inzake', instead: 'over' },
    { word: 'jegens', instead: 'tegen' },
    { word: 'met betrekking tot', instead: 'over' },
    { word: 'middels', instead: 'met' },
    { word: 'mits', instead: 'alleen als' },
    { word: 'nadien', instead: 'daarna' },
    { word: 'ofschoon', instead: 'hoewel' },
    { word: 'omtrent', instead: 'over' },
    { word: 'onderhavige?', instead: 'dit, deze' },
    { word: 'op basis van', instead: 'door, volgens' },
    { word: 'reeds', instead: 'al' },
    { word: 'ten aanzien van', instead: 'over' },
    { word: 'ten behoeve van', instead: 'voor' },
    { word: 'teneinde', instead: 'om' },
    { word: 'tevens', instead: 'ook' },
    { word: 'thans', instead: 'nu' },
    { word: 'tenzij', instead: 'behalve als' },
    { word: 'uitsluitend', instead: 'alleen' },
    { word: 'verstrekken|verstrekt', instead: 'geven, geeft' },
    { word: 'voorts', instead: 'ook' },
    { word: 'woonachtig', instead: 'wonen' },
  ],
  en: [
    { word: 'commence[sd]?', instead: 'begin' },
    { word: 'herein|hereby|thereof', instead: 'leave it out' },
    { word: 'in accordance with', instead: 'by, following' },
    { word: 'in order to', instead: 'to' },
    { word: 'in the event that', instead: 'if' },
    { word: 'notwithstanding', instead: 'despite' },
    { word: 'prior to', instead: 'before' },
    { word: 'pursuant to', instead: 'under' },
    { word: 'utili[sz]e[sd]?', instead: 'use' },
    { word: 'with regard to', instead: 'about' },
  ],
};

/** Per language: turns of phrase that push a reader, where this site only informs. */
export const PUSHING_WORDS: Readonly<Partial<Record<LanguageTag, readonly HardWord[]>>> = {
  nl: [
    { word: 'profiteer|profiteren', instead: 'krijgen, gebruiken' },
    { word: 'grijp (?:uw|de) kans', instead: 'zeg wat er bestaat' },
    { word: 'mis (?:deze|de) kans', instead: 'zeg tot wanneer het bestaat' },
    { word: '(?:u kunt|kunt u) (?:het )?beste? terug(?:keren|gaan)?', instead: 'zeg wat kan' },
    { word: 'keer (?:nu|snel) terug', instead: 'zeg wat kan' },
  ],
  en: [
    { word: 'take advantage of', instead: 'use' },
    { word: "(?:do not|don't) miss", instead: 'say until when it exists' },
    { word: 'seize the (?:chance|opportunity)', instead: 'say what exists' },
    { word: 'you should (?:return|go back|stay)', instead: 'say what is possible' },
  ],
};
