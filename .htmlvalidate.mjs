import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The scripts and styles of this site come from this site; the policy admits no others.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A source's page carries the source's own title, and the content check limits the titles we write.
    'long-title': 'off',
    // Numbers stay copyable as they are written; the stylesheet keeps them on one line.
    'tel-non-breaking': 'off',
  },
});
