extension Texts {
  static let standing = [
    Wording("standingPage.scope.mine", "Việc tôi phụ trách", "My tasks"),
    Wording("standingPage.scope.all", "Cả Sở", "The whole department"),
    Wording("standingPage.attention", "Cần chú ý ({{count}})", "To be looked at ({{count}})"),
    Wording("standingPage.running", "Đang đúng tiến độ ({{count}})", "On track ({{count}})"),
    Wording("standingPage.done", "Đã hoàn thành ({{count}})", "Done ({{count}})"),
    Wording("standingPage.lastReport", "Báo cáo gần nhất:", "Last report:"),
    Wording("standingPage.noReport", "chưa có báo cáo", "none yet"),
    Wording("standingPage.byUnit", "Theo đơn vị", "By unit"),
    Wording("standingPage.unit", "Đơn vị", "Unit"),
    Wording("standingPage.lateReports", "báo cáo trễ", "late reports"),
    Wording("standingPage.lateReportsShort", "BC trễ", "late reports"),
    Wording(
      "standingPage.noPlan",
      "Chưa có kế hoạch nào đang thực hiện. Khi phòng Kế hoạch - Tài chính ban hành kế hoạch, nhiệm vụ sẽ hiện ở đây.",
      "No plan is running yet. Once the planning room issues one, its tasks stand here."),
    Wording(
      "standingPage.noTask", "Không có nhiệm vụ nào giao cho bạn phụ trách. Chọn “Cả Sở” để xem tất cả.",
      "No task is yours to answer for. Choose “The whole department” to see all."),
    Wording("concern.overdue", "quá hạn", "overdue"),
    Wording("concern.dueSoon", "sắp đến hạn", "due soon"),
    Wording("concern.notMet", "chưa đạt", "not met"),
    Wording("concern.unknown", "thiếu số liệu", "no figures"),
    Wording("concern.onTrack", "đúng tiến độ", "on track"),
    Wording("concern.noDeadline", "không có thời hạn", "no deadline"),
    Wording("concern.done", "hoàn thành", "done"),
  ]
}
