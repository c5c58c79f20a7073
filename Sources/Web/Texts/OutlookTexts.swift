extension Texts {
  /// Pace within the year and the outlook for its end.
  static let outlooks = [
    Wording("pace.title", "Tiến độ", "Pace"),
    Wording("pace.green", "đúng tiến độ", "on pace"),
    Wording("pace.yellow", "hơi chậm", "a little slow"),
    Wording("pace.orange", "chậm", "slow"),
    Wording("pace.red", "rất chậm", "far behind"),
    Wording("pace.grey", "chưa có số liệu", "no data"),
    Wording(
      "pace.index", "{{index}} lần mức cần có đến kỳ này ({{expected}})",
      "{{index}} times what is expected by now ({{expected}})"),
    Wording(
      "pace.months", "còn lại cần {{needed}} mỗi tháng, đến nay {{mean}} mỗi tháng",
      "{{needed}} a month are needed, {{mean}} a month so far"),
    Wording("pace.pastYears", "theo nhịp các năm {{years}}", "by the course of {{years}}"),
    Wording("pace.milestones", "theo mốc của kế hoạch", "by the plan's milestones"),
    Wording(
      "pace.workingDays", "chia đều theo ngày làm việc, vì chưa đủ hai năm số liệu",
      "evenly by working days, for want of two years of figures"),
    Wording("outlook.title", "Dự báo cả năm", "Year-end outlook"),
    Wording("outlook.years", "theo các năm {{years}}", "from {{years}}"),
    Wording("outlook.method.seasonalShare", "tỷ trọng cùng kỳ", "share by this month"),
    Wording("outlook.method.sameGrowth", "cùng mức tăng", "same growth"),
    Wording("outlook.method.drift", "phần tăng thêm các năm", "what past years added"),
    Wording(
      "outlook.interval.none", "chỉ có một năm để so nên chưa có khoảng", "one past year only, so there is no range"),
    Wording("outlook.interval.tenth", "khoảng của tám phần mười các năm", "the range of eight years in ten"),
    Wording(
      "outlook.interval.smallest", "khoảng nhỏ nhất – lớn nhất, vì dưới bốn năm",
      "smallest to largest, under four years"),
    Wording("outlook.error", "sai số khi thử trên năm trước {{error}}%", "error on past years {{error}}%"),
    Wording("outlook.noError", "chưa đủ năm để thử sai số", "too few years to try its error"),
  ]
}
