/** Those who are served. */
export const CUSTOMER =
  '(?:customers?|guests?|patients?|callers?|parents?|passengers?|clients?|diners?|members?|residents?|tenants?|visitors?|students?|pupils?|shoppers?|buyers?|readers?|users?|policyholders?|travellers?|claimants?|applicants?|subscribers?|families|relatives|people|the public|anyone|anybody)';
/** Those who serve. */
export const STAFF =
  '(?:riders?|drivers?|couriers?|clerks?|tellers?|agents?|staff|employees?|workers?|waiters?|waitresses|servers?|nurses?|carers?|pickers?|packers?|porters?|cashiers?|baristas?|cooks?|chefs?|technicians?|engineers?|cleaners?|teachers?|assistants?|receptionists?|operators?|dispatchers?|guards?|crews?|teams?|whoever \\w+(?: \\w+)?|the person (?:who|responsible|concerned)|the one (?:who|responsible))';
