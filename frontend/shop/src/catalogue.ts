// What the demo shops sell. A client that is not listed here gets a small shop of its own all the same.

export interface Product {
  name: string;
  /** What stands under the name: an author, a roast, a size. */
  by: string;
  about: string;
  /** In the smallest coin. */
  price: number;
  picture: string;
}

export interface Shop {
  /** What is sold, for the heading. */
  slogan: string;
  lead: string;
  currency: string;
  products: Product[];
}

const book = (name: string, by: string, price: number, picture: string, about: string): Product => ({
  name,
  by,
  price,
  picture,
  about,
});

const LESNA: Shop = {
  slogan: "Książki, do których się wraca",
  lead: "Mała księgarnia z Białegostoku. Każdą książkę na półce ktoś z nas przeczytał.",
  currency: "PLN",
  products: [
    book(
      "Opowieści z boru",
      "Hanna Wierzba",
      4490,
      "forest",
      "Dwanaście opowieści o puszczy, która pamięta więcej niż ludzie.",
    ),
    book(
      "Atlas grzybów",
      "Jan Podgórski",
      8900,
      "mushroom",
      "Trzysta gatunków, akwarele autora i ani jednej pomyłki w smaku.",
    ),
    book(
      "Dzienniki z północy",
      "Liv Sandberg",
      5290,
      "north",
      "Rok na stacji badawczej, gdzie słońce wschodzi raz, ale na długo.",
    ),
    book(
      "Kuchnia czterech wiatrów",
      "Zofia Miller",
      7490,
      "kitchen",
      "Przepisy z czterech stron pogranicza, spisane przy stole.",
    ),
    book(
      "Sowa i inne historie",
      "Adam Leśniak",
      3990,
      "owl",
      "Dla dzieci, które nie śpią, i dorosłych, którzy im czytają.",
    ),
    book("Mała historia ciszy", "Ewa Brzoza", 4690, "moon", "Esej o tym, co słychać, kiedy wreszcie nic nie słychać."),
  ],
};

const KAWA: Shop = {
  slogan: "Świeżo palona, bez kolejki",
  lead: "Palimy we wtorki i czwartki, wysyłamy tego samego dnia. Ziarno nie stoi, Ty też nie.",
  currency: "PLN",
  products: [
    book(
      "Etiopia Guji 250 g",
      "jasne palenie",
      5200,
      "bean",
      "Jaśmin, brzoskwinia, herbata. Do przelewu i do zachwytu.",
    ),
    book("Brazylia Cerrado 1 kg", "ciemne palenie", 9900, "bag", "Orzech, czekolada, karmel. Espresso, które wybacza."),
    book("Kolumbia Huila 500 g", "średnie palenie", 7400, "mountain", "Czerwone jabłko i miód z trzech małych farm."),
    book("blend Poranek 1 kg", "średnie palenie", 8900, "sun", "Nasz codzienny blend: równy, słodki, do mleka."),
    book(
      "młynek ręczny Ziarnko",
      "stal, 38 mm",
      24900,
      "grinder",
      "Czterdzieści kliknięć od espresso do french pressa.",
    ),
    book("kawiarka 3 filiżanki", "aluminium", 12900, "pot", "Mała, szybka, głośna w dobrym momencie."),
  ],
};

const NORTHFELL: Shop = {
  slogan: "Gear for weather",
  lead: "Tested on the fells behind our warehouse, in every month with an R in it.",
  currency: "GBP",
  products: [
    book("Scafell jacket", "three layers", 24_900, "mountain", "Keeps the rain out and lets the hill out."),
    book("Tarn 2 tent", "1.9 kg", 38_900, "north", "Room for two, a kettle and wet boots."),
    book("Beck 35 rucksack", "35 litres", 11_900, "bag", "Carries a weekend and forgives bad packing."),
    book("Kettle stove", "gas", 5900, "pot", "Boils half a litre before the view is gone."),
  ],
};

const SHOPS: Record<string, Shop> = {
  "lesna-sowa": LESNA,
  LS: LESNA,
  ls: LESNA,
  kawa: KAWA,
  "kawa-bez-kolejki": KAWA,
  KA: KAWA,
  ka: KAWA,
  northfell: NORTHFELL,
  NF: NORTHFELL,
  nf: NORTHFELL,
};

/** The shop of a client: by its place in the address, else by its name, else books. */
export function shopOf(client: string, name: string): Shop {
  if (Object.hasOwn(SHOPS, client)) return SHOPS[client]!;
  if (/kaw/i.test(name)) return KAWA;
  return /northfell/i.test(name) ? NORTHFELL : LESNA;
}
