import Domain
import VietnameseText

struct UnitsDifferInSum: Check {
  let about = AboutCheck(
    id: "units-differ-in-sum",
    name: BilingualText(vi: "Tổng và các phần khác đơn vị", en: "Total and parts in different units"),
    subject: .figures, severity: .error,
    found: BilingualText(
      vi: """
        Tổng số và các phần của nó cộng đúng, nhưng ghi bằng đơn vị không cùng loại (ha với tấn) hoặc khác cỡ (ha với m²). \
        Đơn vị đếm gần giống nhau (“lượt con” với “con”) thì chỉ là ghi chú; các nhóm đếm có tên riêng (công chức, viên chức \
        trong tổng số cán bộ) thì không tính.
        """,
      en: """
        A total and its parts add up, but stand in units of other kinds (ha and tonnes) or other sizes (ha and m²). Almost \
        equal counting units (“lượt con” and “con”) are only a note; groups with names of their own do not count.
        """),
    matters: BilingualText(
      vi: "Các con số cộng được với nhau chỉ khi cùng đơn vị; một trong các đơn vị ghi sai.",
      en: "Figures can be added only in one unit; one of the units is wrong."),
    remedy: BilingualText(
      vi: "Ghi cùng một đơn vị cho tổng và mọi phần.", en: "Write one unit for the total and all its parts."),
    reported: [
      "Tiêm phòng được ↓941.283 lượt con, trong đó: trâu, bò 83.467 lượt con; lợn 58.712 con; gia cầm 768.258 con; chó mèo 30.846 con.",
      "Tổng kế hoạch vốn năm 2025 là 235.261 triệu đồng, trong đó: vốn địa phương 73.950 triệu đồng, vốn trung ương ↓80.200 tỷ đồng, vốn nước ngoài 81.111 triệu đồng.",
    ],
    accepted: [
      "Tiêm phòng được 941.283 lượt con, trong đó: trâu, bò 83.467 lượt con; lợn 58.712 lượt con; gia cầm 799.104 lượt con.",
      "Các huyện đã phê duyệt 34 mô hình, trong đó: 24 mô hình trồng trọt, 10 mô hình chăn nuôi.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.paragraphs.flatMap { paragraph in
      paragraph.unequalSums.map { sum in
        let (total, odd) = (paragraph.quantities[sum.total], paragraph.quantities[sum.odd])
        let parts = sum.parts.map { paragraph.words.string(paragraph.quantities[$0].numberRange) }
        let stated = paragraph.words.string(total.numberRange)
        let units = (total.unit?.symbol ?? "", odd.unit?.symbol ?? "")
        let whole = total.range.lowerBound..<(sum.parts.last.map { paragraph.quantities[$0].range.upperBound } ?? 0)
        return finding(
          .unit, sum.isNearName ? .note : .error, at: paragraph.passage(sum.isNearName ? whole : odd.range),
          BilingualText(
            vi: "Tổng tính bằng “\(units.0)”, có phần tính bằng “\(units.1)”",
            en: "The total is in “\(units.0)”, a part in “\(units.1)”"),
          because: BilingualText(
            vi: "\(parts.joined(separator: " + ")) = \(stated) chỉ đúng khi tất cả cùng một đơn vị.",
            en: "\(parts.joined(separator: " + ")) = \(stated) holds only if all are in one unit."),
          notes: [
            Finding.Note(passage: paragraph.passage(total.range), text: BilingualText(vi: "Tổng", en: "Total"))
          ])
      }
    }
  }
}
