import Domain
import VietnameseText

struct UnitDiffersFromPlan: Check {
  let about = AboutCheck(
    id: "unit-differs-from-plan",
    name: BilingualText(vi: "Kết quả và kế hoạch khác đơn vị", en: "Result and plan in different units"),
    subject: .figures, severity: .error,
    found: BilingualText(
      vi: """
        Tỷ lệ phần trăm khớp với hai con số, nhưng kết quả và kế hoạch (hoặc số cùng kỳ) ghi ngay đó lại dùng hai loại đơn vị \
        khác nhau, như tấn và ha.
        """,
      en: """
        A percentage follows from its two figures, but the result and the plan (or last year's figure) written beside it are in \
        units of different kinds, such as tonnes and hectares.
        """),
    matters: BilingualText(
      vi: "Một trong hai đơn vị sai; số liệu không so sánh được với kế hoạch.",
      en: "One of the units is wrong; the figure cannot be compared with the plan."),
    remedy: BilingualText(vi: "Ghi lại đúng đơn vị theo kế hoạch giao.", en: "Write the unit that the plan has."),
    reported: [
      "Trồng rừng mới được ↓6.500 tấn, đạt 72,2% kế hoạch (9.000 ha).",
      "Sản lượng chè búp tươi đạt ↓12.000 ha, bằng 104,3% so với cùng kỳ năm trước (11.500 tấn).",
    ],
    accepted: [
      "Trồng rừng mới được 6.500 ha, đạt 72,2% kế hoạch (9.000 ha); trồng 2,5 triệu cây phân tán, đạt 112,5% kế hoạch (2.223 nghìn cây).",
      "Giải ngân 120 tỷ đồng, đạt 80% kế hoạch năm, hoàn thành 12 km đường.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.paragraphs.flatMap { paragraph in
      paragraph.unequalPairs.map { pair in
        finding(
          .unit, at: pair.part,
          BilingualText(
            vi: "Kết quả và số làm gốc khác đơn vị", en: "The result and its base are in different units"),
          because: BilingualText(
            vi: "\(pair.arithmetic.text), tỷ lệ khớp nhưng một bên là \(pair.units.0), một bên là \(pair.units.1).",
            en:
              "\(pair.arithmetic.text): the percentage follows, but one is in \(pair.units.0), one in \(pair.units.1)."),
          notes: [Finding.Note(passage: pair.whole, text: BilingualText(vi: "Số làm gốc", en: "Base"))])
      }
    }
  }
}
