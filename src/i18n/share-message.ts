import type { Reader } from './reader.ts';
import { getShortAddress } from './short-address.ts';

/** What a reader gives to somebody else. */
export interface ShareMessage {
  address: string;
  /** The subject of an e-mail, and the title in the share sheet of a device. */
  subject: string;
  text: string;
}

/** Returns the message that names neither the page nor its subject: it stands wherever the message is seen. */
export function getPlainMessage({ t, href }: Reader, path: string, site: URL): ShareMessage {
  const address = new URL(getShortAddress(href(path)), site).href;
  return { address, subject: t('share.subject'), text: t('share.text', { address }) };
}

/** Returns the message that names the page, for a reader who asks for that. */
export function getNamedMessage(
  { t, href }: Reader,
  { path, tab }: { path: string; tab: string },
  site: URL,
): ShareMessage {
  const address = new URL(href(path), site).href;
  const subject = t('site.title', { title: tab, site: t('site.name') });
  return { address, subject, text: t('share.named-text', { title: subject, address }) };
}

/** Returns the links that open an app with the message in it; none of them names who gets it. */
export function getMessageLinks({ subject, text }: ShareMessage): {
  whatsapp: string;
  sms: string;
  email: string;
} {
  const body = encodeURIComponent(text);
  return {
    whatsapp: `https://wa.me/?text=${body}`,
    // Android reads what follows the question mark, iOS what follows the ampersand.
    sms: `sms:?&body=${body}`,
    email: `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`,
  };
}
