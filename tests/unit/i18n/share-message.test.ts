import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getMessageLinks } from '../../../src/i18n/share-message.ts';

const message = {
  address: 'https://site.example/p/8hchdw/',
  subject: 'Informatie & meer',
  text: 'Hier staat informatie:\nhttps://site.example/p/8hchdw/',
};

test('a message goes to an app whole, with its line break', () => {
  expect(getMessageLinks(message)).toMatchInlineSnapshot(`
    {
      "email": "mailto:?subject=Informatie%20%26%20meer&body=Hier%20staat%20informatie%3A%0Ahttps%3A%2F%2Fsite.example%2Fp%2F8hchdw%2F",
      "sms": "sms:?&body=Hier%20staat%20informatie%3A%0Ahttps%3A%2F%2Fsite.example%2Fp%2F8hchdw%2F",
      "whatsapp": "https://wa.me/?text=Hier%20staat%20informatie%3A%0Ahttps%3A%2F%2Fsite.example%2Fp%2F8hchdw%2F",
    }
  `);
});

test('whatever a message holds, an app reads it back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (subject, text) => {
        const { whatsapp, sms, email } = getMessageLinks({ address: '', subject, text });
        expect(new URL(whatsapp).searchParams.get('text')).toBe(text);
        expect(new URL(sms).searchParams.get('body')).toBe(text);
        expect(new URL(email).searchParams.get('body')).toBe(text);
        expect(new URL(email).searchParams.get('subject')).toBe(subject);
      },
    ),
  );
});
