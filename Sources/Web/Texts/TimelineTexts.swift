extension Texts {
  static let timeline = [
    Wording("timeline.title", "Dòng thời gian", "Timeline"),
    Wording("timeline.task", "Nhiệm vụ, đơn vị chủ trì", "Task, lead unit"),
    Wording("timeline.deadline", "Thời hạn", "Deadline"),
    Wording("timeline.today", "hôm nay", "today"),
    Wording("timeline.now", "tháng này", "this month"),
    Wording(
      "timeline.empty", "Không có nhiệm vụ nào có thời hạn để xếp theo tháng.",
      "No task has a date to be placed by month."),
  ]
}
