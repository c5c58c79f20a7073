extension Texts {
  /// What is asked of a measure, what was reached, and how they compare.
  static let measures = [
    Wording("asked.nothing", "theo dõi", "followed"),
    Wording("asked.range", "từ {{low}} đến {{high}}", "{{low}} to {{high}}"),
    Wording("change.none", "không đổi", "no change"),
    Wording("change.percentUp", "tăng {{size}}%", "up {{size}}%"),
    Wording("change.percentDown", "giảm {{size}}%", "down {{size}}%"),
    Wording("change.pointsUp", "tăng {{size}} điểm %", "up {{size}} points"),
    Wording("change.pointsDown", "giảm {{size}} điểm %", "down {{size}} points"),
    Wording("distance.none", "bằng kế hoạch", "as planned"),
    Wording("distance.above", "cao hơn {{size}} điểm %", "{{size}} points above"),
    Wording("distance.below", "thấp hơn {{size}} điểm %", "{{size}} points below"),
    Wording("figure.target", "kế hoạch", "target"),
    Wording("figure.actual", "thực hiện", "actual"),
    Wording("figure.estimate", "ước", "estimate"),
    Wording("figure.forecast", "dự báo", "forecast"),
    Wording("measure.measure", "Nhiệm vụ, chỉ tiêu", "Task, measure"),
    Wording("measure.plan", "Kế hoạch", "Target"),
    Wording("measure.actual", "Thực hiện", "Reached"),
    Wording("measure.period", "Kỳ", "Period"),
    Wording("measure.percent", "% kế hoạch", "% of target"),
    Wording("measure.change", "So cùng kỳ", "On last year"),
    Wording("measure.year", "Trong năm", "The year"),
    Wording("measure.state", "Tình trạng", "State"),
    Wording("measure.assessment", "Đánh giá", "Assessment"),
    Wording("window.onDay", "tính đến {{day}}", "as of {{day}}"),
    Wording("measure.bar", "{{percent}} kế hoạch", "{{percent}} of the target"),
    Wording(
      "measure.barExpected", "{{percent}} kế hoạch; đến {{period}} theo thời gian là {{expected}}",
      "{{percent}} of the target; by {{period}} the time gone is {{expected}}"),
    Wording("measure.story", "Số liệu từng kỳ: {{figures}}", "Figures by period: {{figures}}"),
  ]
}
