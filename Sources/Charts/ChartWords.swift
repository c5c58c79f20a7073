/// The words in the charts, in the language of the screen.
public struct ChartWords: Hashable, Sendable {
  public var actual: String
  public var estimate: String
  public var plan: String
  public var lastYear: String
  public var expected: String
  public var outlook: String
  public var month: String
  public var shortMonth: String
  public var percentOfPlan: String
  public var indicator: String
  public var organisation: String
  public var unknown = "—"

  public static let vietnamese = ChartWords(
    actual: "Thực hiện", estimate: "Ước thực hiện", plan: "Kế hoạch", lastYear: "Cùng kỳ năm trước",
    expected: "Mức cần đạt", outlook: "Dự báo cả năm", month: "Tháng", shortMonth: "T",
    percentOfPlan: "% kế hoạch", indicator: "Chỉ tiêu", organisation: "Đơn vị")

  public static let english = ChartWords(
    actual: "Reached", estimate: "Estimate", plan: "Plan", lastYear: "Same period last year",
    expected: "Expected by now",
    outlook: "Outlook for the year", month: "Month", shortMonth: "M", percentOfPlan: "% of plan",
    indicator: "Measure", organisation: "Unit")
}
