/**
 * `text` as it is searched: small letters, half-width digits and signs, one kind of dash and of
 * apostrophe. It is as long as before, so that a place in it is the same place in `text`.
 */
export function plain(text: string): string {
  return text.replace(/[^a-z\d\s\u4e00-\u9fff]/g, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
    const small = SIGNS[sign] ?? sign.toLowerCase();
    return small.length === sign.length ? small : sign;
  });
}

const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '～': '-',
};
