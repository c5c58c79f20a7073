import Domain
import Foundation
import VietnameseText

struct SumDoesNotHold: Check {
  let about = AboutCheck(
    id: "sum-does-not-hold",
    name: BilingualText(vi: "Tổng không khớp với các phần", en: "Sum that does not hold"),
    subject: .figures, severity: .error,
    found: BilingualText(
      vi: """
        Tổng số khác tổng của các phần được kể ra, hoặc các tỷ lệ chiếm trong tổng cộng lại không bằng 100%, hoặc một phần \
        lớn hơn tổng. Số đếm (xã, con, mô hình) phải khớp đúng; số đo (ha, tấn) được lệch trong phạm vi làm tròn: một nửa \
        đơn vị chữ số cuối của từng số.
        """,
      en: """
        A total differs from the sum of its stated parts, or shares of a total do not add up to 100 %, or a part is larger \
        than its total. Counts must agree exactly; measures may differ by rounding: half a unit of each number's last digit.
        """),
    matters: BilingualText(
      vi: "Một trong các con số sai; cấp trên cộng lại sẽ thấy, và số liệu tổng hợp toàn tỉnh bị sai theo.",
      en:
        "One of the figures is wrong; whoever adds it up above will see it, and the province's total is wrong with it."),
    remedy: BilingualText(
      vi: "Đối chiếu từng phần với nguồn, sửa phần sai hoặc tổng; nếu chưa kể hết các phần, ghi “trong đó có”.",
      en: "Compare each part with its source and correct it or the total; if parts are left out, write “trong đó có”."),
    reported: [
      "Các huyện đã phê duyệt ↓36 mô hình phát triển sản xuất, trong đó: 24 mô hình trồng trọt, 07 mô hình chăn nuôi, 03 mô hình lâm nghiệp.",
      "Tổng kế hoạch vốn năm 2023 là ↓235.261 triệu đồng, trong đó: vốn địa phương 73.950 triệu đồng, vốn trung ương 80.200 triệu đồng, vốn nước ngoài 91.111 triệu đồng.",
    ],
    accepted: [
      "Các huyện đã phê duyệt 34 mô hình phát triển sản xuất, trong đó: 24 mô hình trồng trọt, 07 mô hình chăn nuôi, 03 mô hình lâm nghiệp.",
      "Có trên 20 sản phẩm OCOP đạt 3 sao trở lên, trong đó có 01 sản phẩm OCOP đạt 5 sao.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.facts.sums.flatMap { sum -> [Finding] in
      switch sum.relation {
      case .sum, .enumeration: return totalDiffers(sum) + sharesDiffer(sum, document)
      case .subset: return partsExceed(sum, document)
      case .share: return []
      }
    }
  }

  private func totalDiffers(_ sum: SumFact) -> [Finding] {
    guard sum.parts.count > 1, let added = sum.partsTotal, let gap = sum.gap else { return [] }
    let (stated, parts) = (formatNumber(sum.total.value), sum.parts.map { formatNumber($0.value) })
    let arithmetic = parts.joined(separator: " + ") + " = " + formatNumber(added)
    return [
      finding(
        .sum, sum.relation == .enumeration ? .warning : .error, at: sum.total.passage,
        BilingualText(
          vi: "Tổng ghi \(stated), các phần cộng lại là \(formatNumber(added))",
          en: "The total is given as \(stated), its parts add up to \(formatNumber(added))"),
        because: BilingualText(
          vi: "\(arithmetic); văn bản ghi \(stated), lệch \(formatNumber(gap)).",
          en: "\(arithmetic); the document says \(stated), a difference of \(formatNumber(gap))."),
        notes: sum.parts.map { note(on: $0) })
    ]
  }

  private func sharesDiffer(_ sum: SumFact, _ document: CheckedDocument) -> [Finding] {
    let shares = sum.parts.compactMap(\.sharePercent)
    guard shares.count > 1, shares.count == sum.parts.count, let added = add(shares) else { return [] }
    let tolerance = sum.parts.reduce(Decimal(0)) { tolerance, part in
      let share = part.sharePercent ?? .zero
      let printed = document.quantities(in: part.passage.range).first { $0.quantity.value == share }
      return tolerance + lastDigit(printed?.quantity.decimals ?? share.decimalsNeeded) / 2
    }
    guard abs(added.decimal - 100) > tolerance else { return [] }
    let arithmetic = shares.map { formatNumber($0) + "%" }.joined(separator: " + ") + " = " + formatNumber(added) + "%"
    return [
      finding(
        .sum, at: sum.total.passage,
        BilingualText(
          vi: "Các tỷ lệ cộng lại là \(formatNumber(added))%, không phải 100%",
          en: "The shares add up to \(formatNumber(added)) %, not to 100 %"),
        because: BilingualText(vi: arithmetic + ".", en: arithmetic + "."),
        notes: sum.parts.map { note(on: $0) })
    ]
  }

  /// Parts of a total of which only some are told: none may exceed it, unless the total is a lower bound ("trên 20").
  private func partsExceed(_ sum: SumFact, _ document: CheckedDocument) -> [Finding] {
    let quote = TokenLine(sum.total.passage.quote)
    guard !Self.lowerBounds.contains(where: { quote.find($0) != nil }),
      let part = sum.parts.first(where: { $0.value > sum.total.value })
    else { return [] }
    let (stated, larger) = (formatNumber(sum.total.value), formatNumber(part.value))
    return [
      finding(
        .sum, .warning, at: part.passage,
        BilingualText(vi: "Một phần lớn hơn tổng", en: "A part is larger than its total"),
        because: BilingualText(
          vi: "Phần này là \(larger), trong khi tổng chỉ có \(stated).",
          en: "This part is \(larger), while the total is only \(stated)."),
        notes: [note(on: sum.total, vi: "Tổng", en: "Total")])
    ]
  }

  private func note(on term: SumFact.Term, vi: String = "Phần", en: String = "Part") -> Finding.Note {
    let value = formatNumber(term.value)
    return Finding.Note(passage: term.passage, text: BilingualText(vi: "\(vi): \(value)", en: "\(en): \(value)"))
  }

  /// Nil where the sum is too large to hold.
  private func add(_ amounts: [Amount]) -> Amount? {
    amounts.reduce(Amount.zero) { sum, amount in sum.flatMap { try? $0.adding(amount) } }
  }

  private static let lowerBounds: [Phrase] = ["trên", "ít nhất", "tối thiểu", "trở lên", "từ", "hơn"]
}
