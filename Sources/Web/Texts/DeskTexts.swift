extension Texts {
  /// Bàn làm việc.
  static let desk = [
    Wording("desk.today", "Hôm nay, {{day}}", "Today, {{day}}"),
    Wording(
      "desk.todayAndCut", "Hôm nay, {{day}} · kỳ {{period}} chốt số liệu {{cut}} (còn {{days}} ngày)",
      "Today, {{day}} · data of {{period}} are cut on {{cut}} ({{days}} days left)"),
    Wording("desk.reports", "Báo cáo của đơn vị", "Your unit's reports"),
    Wording(
      "desk.noReports", "Không có báo cáo nào đến hạn. Kỳ tới sẽ hiện ở đây bảy ngày trước khi chốt số liệu.",
      "No report is due. The next one appears here seven days before its data are cut."),
    Wording("desk.tasks", "Nhiệm vụ cần chú ý", "Tasks to look at"),
    Wording(
      "desk.noTasks", "Không có nhiệm vụ quá hạn hay sắp đến hạn.", "No task is overdue or due soon."),
    Wording("desk.reportOf", "Báo cáo {{period}}", "Report: {{period}}"),
    Wording("desk.writeReport", "Ghi báo cáo", "Write"),
    Wording("desk.draftKept", "đã có bản nháp, chưa gửi", "a draft is kept, not sent"),
    Wording("desk.toApprove", "Chờ duyệt", "To approve"),
    Wording("desk.nothingToApprove", "Không có báo cáo nào chờ duyệt.", "No report waits for you."),
    Wording("desk.approve", "Xem và duyệt", "Look and approve"),
    Wording("desk.toReceive", "Cần tiếp nhận", "To receive"),
    Wording("desk.nothingToReceive", "Không có báo cáo nào chờ tiếp nhận.", "No report waits."),
    Wording("desk.receive", "Xem và tiếp nhận", "Look and receive"),
    Wording("desk.missing", "Chưa có báo cáo", "Missing reports"),
    Wording("desk.nothingMissing", "Các đơn vị đã gửi đủ báo cáo đến hạn.", "Every report that was due has come."),
    Wording("desk.returnedWaiting", "đã trả lại, chờ gửi lại", "returned, not sent again"),
    Wording("desk.write", "Cần soạn", "To write"),
    Wording(
      "desk.nothingToWrite",
      "Không có báo cáo hay dự thảo kế hoạch nào cần soạn. Bắt đầu bằng cách đưa một văn bản vào mục Văn bản.",
      "There is nothing to write. Begin by importing a document."),
    Wording("desk.received", "đã tiếp nhận {{received}}/{{all}} đơn vị", "{{received}} of {{all}} units received"),
    Wording("desk.compose", "Soạn báo cáo", "Compose"),
    Wording("desk.unseen", "còn {{count}} dòng chưa xem", "{{count}} rows not looked at"),
    Wording("desk.review", "Rà soát", "Review"),
    Wording("desk.leaderTasks", "Nhiệm vụ quá hạn và sắp đến hạn", "Tasks overdue and due soon"),
    Wording(
      "desk.noLeaderTasks", "Không có nhiệm vụ nào quá hạn hay sắp đến hạn. Xem mục Toàn cảnh để biết tiến độ.",
      "No task is overdue or due soon. See the overview for progress."),
    Wording(
      "desk.administrator", "Tài khoản quản trị được quản lý trên dòng lệnh: nongvu user --help.",
      "Accounts are managed on the command line: nongvu user --help."),
  ]
}
