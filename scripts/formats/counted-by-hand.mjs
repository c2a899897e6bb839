// How many articles or sections files of other formats have: counted by hand in the source, the provisions that they quote apart.
// [file, kind, of the file itself, in quoted text]
export const COUNTED_BY_HAND = [
  ["formex/e115172d_DOC_2.xml", "article", 3, 0],
  // Articles 1 to 109 with those inserted between them.
  ["lexwork-xml/vs-101.1.xml", "article", 112, 0],
  ["lexwork-xml/vs-170.2.xml", "article", 59, 0],
  ["lexwork-xml/vs-311.1.xml", "article", 88, 0],
  ["us-bill-dtd/116_bills_hr_hr1500_text-versions_eh.xml", "section", 18, 0],
  ["us-bill-dtd/116_bills_hr_hr1500_text-versions_ih.xml", "section", 8, 0],
  ["us-bill-dtd/117_bills_hr_hr100_text-versions_ih.xml", "section", 3, 0],
  // The text that the committee struck (7 sections) and the one that it put in its place (10).
  ["uslm/BILLS-118s1325rs.xml", "section", 17, 0],
  ["uslm/COMPS-1088.xml", "section", 96, 0],
  ["uslm/H1000_IH.XML", "section", 32, 2],
  ["uslm/H1037_RFS.XML", "section", 5, 0],
  ["uslm/S1029_RFH.XML", "section", 2, 1],
  ["uslm/HJ37_RH.XML", "section", 5, 0],
  ["uslm/h264_eh.XML", "section", 155, 0],
  ["uslm/H265_RFS.XML", "section", 72, 0],
  ["uslm/H2839_RH.XML", "section", 65, 1],
  ["html/eu-reg-2024-903.html", "article", 23, 0],
  ["html/de-eli.html", "article", 3, 0],
  // Sections 110 to 116, one of them twice, and 201 to 212.
  ["html/BILLS-119hr9010rh.html", "section", 20, 0],
  ["html/za-cpt-municipal-planning.html", "section", 342, 0],
  // A proposal's explanatory memorandum comes before its articles.
  ["html/eu-COM-2025-11.html", "article", 2, 0],
  ["html/eu-COM-2025-6.html", "article", 3, 0],
];
