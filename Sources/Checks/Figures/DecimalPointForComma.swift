import Domain
import VietnameseText

struct DecimalPointForComma: Check {
  let about = AboutCheck(
    id: "decimal-point-for-comma",
    name: BilingualText(vi: "Dấu chấm thay cho dấu phẩy thập phân", en: "Decimal point instead of the comma"),
    subject: .figures, severity: .note,
    found: BilingualText(
      vi: """
        Số thập phân viết bằng dấu chấm (“64.6%”) trong một văn bản mà các số khác dùng dấu phẩy (“63,8%”). Số vẫn đọc được, \
        nên chỉ là ghi chú. Số nhóm hàng nghìn (“2.500”), ngày tháng và số mục không tính.
        """,
      en: """
        A decimal written with a point (“64.6%”) in a document whose other decimals have a comma (“63,8%”). It is still read, \
        so this is only a note. Grouped thousands (“2.500”), dates and section numbers do not count.
        """),
    matters: BilingualText(
      vi: "Dấu chấm là dấu phân nhóm hàng nghìn; chép sang bảng tính, “64.6” có thể thành ngày tháng hoặc chữ.",
      en: "The point groups thousands; in a spreadsheet “64.6” may turn into a date or a text."),
    remedy: BilingualText(vi: "Viết dấu phẩy: “64,6%”.", en: "Write a comma: “64,6%”."),
    reported: [
      "Năm 2024 tỷ lệ che phủ rừng đạt 63,8%, năm 2025 phấn đấu đạt ↓64.6%.",
      "Tỷ lệ trẻ em được tiêm đủ vắc xin đạt 97,5%; số bác sĩ trên vạn dân đạt ↓12.5 bác sĩ.",
    ],
    accepted: [
      "Năm 2024 tỷ lệ che phủ rừng đạt 63,8%, trồng mới 9.000 ha, cung ứng 2.223.000 cây giống.",
      "Tỷ lệ phòng học kiên cố đạt 92.4%, tỷ lệ trường đạt chuẩn quốc gia đạt 61.5%; Căn cứ mục 2.1 của Quyết định ngày 17.01.2025.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    var points: [(paragraph: CheckedParagraph, quantity: StatedQuantity)] = []
    var comma: Passage?
    for paragraph in document.paragraphs {
      for quantity in paragraph.quantities where quantity.decimals > 0 && quantity.unit != nil {
        let printed = paragraph.words.scalars[quantity.numberRange]
        if printed.contains(",") {
          comma = comma ?? paragraph.passage(quantity.numberRange)
        } else if printed.count(where: { $0 == "." }) == 1 {
          points.append((paragraph, quantity))
        }
      }
    }
    guard let comma else { return [] }
    return points.map { paragraph, quantity in
      let printed = paragraph.words.string(quantity.numberRange)
      let passage = paragraph.passage(quantity.numberRange.lowerBound..<quantity.range.upperBound)
      let right = passage.quote.replacing(".", with: ",", maxReplacements: 1)
      return finding(
        .malformedNumber, at: passage,
        BilingualText(
          vi: "“\(printed)” dùng dấu chấm thập phân", en: "“\(printed)” has a decimal point"),
        because: BilingualText(
          vi: "Nơi khác trong văn bản viết dấu phẩy, như “\(comma.quote)”.",
          en: "Elsewhere the document has a comma, as in “\(comma.quote)”."),
        notes: [Finding.Note(passage: comma, text: BilingualText(vi: "Dấu phẩy", en: "A comma"))],
        correction: right)
    }
  }
}
