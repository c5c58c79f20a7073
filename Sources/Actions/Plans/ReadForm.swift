import Domain
import Foundation
import VietnameseText

/// Collects what is wrong with a form while its fields are read.
struct FormReader {
  var problems: [FieldProblem] = []

  mutating func required(_ text: String, _ field: String, vi: String, en: String, limit: Int = 4000) -> String {
    let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if value.isEmpty { problems.append(FieldProblem(field, vi: vi, en: en)) }
    return limited(value, field, limit)
  }

  mutating func optional(_ text: String, _ field: String, limit: Int = 20_000) -> String? {
    let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return value.isEmpty ? nil : limited(value, field, limit)
  }

  /// "30/6/2025" or "2025-06-30"; empty is nil.
  mutating func day(_ text: String, _ field: String) -> Day? {
    let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if value.isEmpty { return nil }
    if let day = Day(iso: value) ?? readDate(value)?.complete { return day }
    problems.append(
      FieldProblem(
        field, vi: "“\(value)” không phải là ngày. Ghi như 30/6/2025.", en: "“\(value)” is not a day. Write 30/6/2025.")
    )
    return nil
  }

  /// As `day`; empty is today, and a day that has not come is refused.
  mutating func pastDay(_ text: String, _ field: String, today: Day) -> Day {
    let day = day(text, field) ?? today
    if day > today {
      problems.append(FieldProblem(field, vi: "Ngày này chưa đến.", en: "That day has not come yet."))
    }
    return day
  }

  mutating func amount(_ text: String, _ field: String) -> Amount? {
    do {
      return try parseTypedNumber(text)
    } catch {
      problems.append(numberProblem(text, field, error))
      return nil
    }
  }

  mutating func period(_ text: String, _ field: String) -> Period? {
    if let period = Period(code: text.trimmingCharacters(in: .whitespacesAndNewlines)) { return period }
    problems.append(
      FieldProblem(
        field, vi: "“\(text)” không phải là kỳ. Ghi như 2025, 2025-H1, 2025-Q2, 2025-06 hoặc 2021..2025.",
        en: "“\(text)” is not a period. Write 2025, 2025-H1, 2025-Q2, 2025-06 or 2021..2025."))
    return nil
  }

  func finish() throws {
    if !problems.isEmpty { throw ActionError.invalid(problems) }
  }

  private mutating func limited(_ value: String, _ field: String, _ limit: Int) -> String {
    if value.unicodeScalars.count > limit {
      problems.append(
        FieldProblem(field, vi: "Dài quá \(limit) ký tự; hãy rút gọn.", en: "Longer than \(limit) letters; shorten it.")
      )
    }
    return value
  }
}

/// Why typed text is not a number, and how to write it.
func numberProblem(_ text: String, _ field: String, _ error: TypedNumberError) -> FieldProblem {
  switch error {
  case .empty: FieldProblem(field, vi: "Hãy ghi số.", en: "Enter a number.")
  case .notANumber:
    FieldProblem(
      field, vi: "“\(text)” không phải là số. Ghi như 12.345,6; đơn vị tính đã có sẵn bên cạnh.",
      en: "“\(text)” is not a number. Write 12.345,6; the unit already stands beside it.")
  case .malformedGrouping:
    FieldProblem(
      field, vi: "“\(text)” có dấu chấm không đúng chỗ. Dấu chấm chia nhóm ba chữ số, dấu phẩy trước phần thập phân.",
      en: "“\(text)” has a misplaced point. Points group three digits, a comma stands before decimals.")
  case .tooPrecise:
    FieldProblem(
      field, vi: "Số “\(text)” có quá bốn chữ số thập phân; hãy làm tròn.",
      en: "“\(text)” has more than four decimals; round it.")
  case .tooLarge:
    FieldProblem(
      field, vi: "Số “\(text)” quá lớn (tối đa 922.337.203.685.477). Hãy dùng đơn vị lớn hơn.",
      en: "“\(text)” is too large (at most 922.337.203.685.477). Use a larger unit.")
  }
}
