import Domain
import VietnameseText

struct MalformedNumber: Check {
  let about = AboutCheck(
    id: "malformed-number",
    name: BilingualText(vi: "Con số viết sai quy cách", en: "Malformed number"),
    subject: .figures, severity: .error,
    found: BilingualText(
      vi: """
        Con số có đơn vị đo hoặc danh từ đi kèm mà các dấu chấm, phẩy trong nó không đọc được: dấu chấm phân nhóm ba chữ \
        số, dấu phẩy đứng một lần trước phần thập phân. “64.6%” vẫn đọc là 64,6.
        """,
      en: """
        A number with a unit or a counted noun whose points and commas cannot be read: points group three digits, one \
        comma stands before the decimals. “64.6%” is still read as 64,6.
        """),
    matters: BilingualText(
      vi: "Số như “20.6000 tấn” có thể là 20.600, 206.000 hay 20,6; chương trình không đoán, số đó không vào kế hoạch.",
      en: "“20.6000 tấn” may be 20.600, 206.000 or 20,6; nothing is guessed, so the figure does not enter the plan."),
    remedy: BilingualText(
      vi: "Hỏi lại nơi cung cấp số liệu và viết lại con số, ví dụ “20.600 tấn”.",
      en: "Ask where the figure comes from and write it again, for example “20.600 tấn”."),
    reported: [
      "Toàn tỉnh đã cung ứng ↓20.6000 tấn phân bón các loại.",
      "Diện tích gieo trồng đạt ↓1.23.456 ha, sản lượng ↓48,231,7 tấn.",
    ],
    accepted: [
      "Toàn tỉnh đã cung ứng 20.600 tấn phân bón và trồng 2.223.000 cây; tỷ lệ che phủ rừng 64.6%, diện tích 48.231,7 ha.",
      "Căn cứ Quyết định số 58/QĐ-UBND ngày 17.01.2025; mục 2.1.3 hướng dẫn tiêu chuẩn TCVN 11892-1:2017.",
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.paragraphs.flatMap { paragraph in
      paragraph.quantities.compactMap { quantity in
        guard let fault = quantity.fault, let unit = quantity.unit, unit.kind != .unknown,
          let explanation = explanation(of: fault)
        else { return nil }
        let printed = paragraph.words.string(quantity.numberRange)
        guard !isLabel(printed) else { return nil }
        return finding(
          .malformedNumber, at: paragraph.passage(quantity.numberRange),
          BilingualText(vi: "Không đọc được con số “\(printed)”", en: "The number “\(printed)” cannot be read"),
          because: explanation)
      }
    }
  }

  /// "2.1.3": the label of a section, which may stand before a noun.
  private func isLabel(_ number: String) -> Bool {
    let groups = number.split(separator: ".", omittingEmptySubsequences: false)
    return groups.count > 2 && groups.allSatisfy { (1...2).contains($0.count) }
  }

  private func explanation(of fault: NumberFault) -> BilingualText? {
    switch fault {
    case .malformedGrouping:
      BilingualText(
        vi: "Sau dấu chấm phải là nhóm đúng ba chữ số (hàng nghìn) hoặc một, hai chữ số (thập phân).",
        en: "After a point stand exactly three digits (thousands), or one or two (decimals).")
    case .mixedMarks:
      BilingualText(
        vi: "Dấu phẩy chỉ đứng một lần, trước phần thập phân; hàng nghìn phân cách bằng dấu chấm.",
        en: "A comma stands once, before the decimals; thousands are grouped by points.")
    case .tooPrecise, .tooLarge: nil
    }
  }
}
