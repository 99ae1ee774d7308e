/** "€17,692,858", as the language writes it; cents are for accounts. */
export function amountText({ amount, currency }: { amount: number; currency: string }, language: string) {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount)
}
