import { HtmlValidate } from 'html-validate/node'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // The serializer writes what the HTML standard writes.
    'void-style': ['error', { style: 'omit' }],
    // Everything that is loaded comes from the portal itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Custom elements of the islands and the reset that lists need in one browser.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list', 'region', 'navigation'] }],
  },
})

/** What a validator has against the HTML of a page. */
export async function htmlErrors(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}
