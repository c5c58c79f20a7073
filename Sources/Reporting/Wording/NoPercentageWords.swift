public import Domain
import VietnameseText

extension NoPercentage {
  /// Why there is a "—" where a percentage or comparison would stand.
  public var sentence: BilingualText {
    switch self {
    case .noValue: BilingualText(vi: "Chưa có số liệu báo cáo.", en: "Nothing has been reported.")
    case .noTarget: BilingualText(vi: "Kế hoạch không giao chỉ tiêu này.", en: "The plan sets no target.")
    case .targetNotPositive(let target):
      BilingualText(
        vi: "Kế hoạch là \(formatNumber(target)), không tính được tỷ lệ.",
        en: "The plan is \(formatNumber(target)); there is no share of it.")
    case .ceiling:
      BilingualText(
        vi: "Chỉ tiêu giới hạn mức cao nhất: chỉ xét đạt hay không đạt.",
        en: "The target is a ceiling: it is met or not, never a share.")
    case .comparedInPoints:
      BilingualText(
        vi: "Chỉ tiêu là tỷ lệ %: so sánh bằng điểm %.",
        en: "The target is a percentage: compared in percentage points.")
    case .noBase:
      BilingualText(vi: "Không có số liệu cùng kỳ năm trước.", en: "Nothing is known of the same period last year.")
    case .baseNotPositive(let base):
      BilingualText(
        vi: "Cùng kỳ năm trước là \(formatNumber(base)), không tính được tỷ lệ.",
        en: "The same period last year was \(formatNumber(base)); there is no rate of change.")
    case .unitsDiffer(let unit, let other):
      BilingualText(
        vi: "Không so sánh được \(unit.symbol) với \(other.symbol).",
        en: "\(unit.symbol) and \(other.symbol) do not compare.")
    case .windowsDiffer:
      BilingualText(
        vi: "Không so sánh: hai số liệu chốt theo thời điểm khác nhau.",
        en: "Not compared: the two figures were cut on different days.")
    case .tooLarge:
      BilingualText(vi: "Số quá lớn, đề nghị kiểm tra lại.", en: "The number is too large; please check it.")
    }
  }
}
