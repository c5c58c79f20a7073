import Domain

struct TaskWithoutLeadUnit: Check {
  let about = AboutCheck(
    id: "task-without-lead-unit",
    name: BilingualText(vi: "Nhiệm vụ không có đơn vị chủ trì", en: "Task without a lead unit"),
    subject: .assignments, severity: .warning,
    found: BilingualText(
      vi: """
        Nhiệm vụ không nêu đơn vị chủ trì, và không nhiệm vụ cấp trên nào của nó nêu, trong khi văn bản có giao đơn vị chủ \
        trì cho nhiệm vụ khác. Nhiệm vụ lớn chỉ gồm các nhiệm vụ con thì không cần. Nếu quá nửa số nhiệm vụ không có đơn vị \
        chủ trì, chỉ có một ghi chú ở nhiệm vụ đầu tiên như thế.
        """,
      en: """
        A task names no lead unit, nor does any task above it, although the document names one for other tasks. A heading \
        that only holds tasks needs none. If more than half of the tasks have none, there is one note at the first of them.
        """),
    matters: BilingualText(
      vi: "Không ai nhận việc thì không ai báo cáo, và không tổng hợp được tiến độ theo đơn vị.",
      en: "What nobody is given nobody reports on, and progress by unit cannot be added up."),
    remedy: BilingualText(
      vi: "Ghi đơn vị chủ trì vào nhiệm vụ. Nếu ô trong bảng đã được gộp với ô trên, ghi lại cho từng dòng.",
      en: "Write the lead unit into the task. If its cell was merged with the one above, repeat the unit in each row."),
    reported: [
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      II. NHIỆM VỤ

      1. Cấp 30 mã số vùng trồng cho cây ăn quả

      - Đơn vị chủ trì: Chi cục Trồng trọt và Bảo vệ thực vật.
      - Thời gian hoàn thành: Tháng 9/2025.

      ↓2. Thành lập mới 15 hợp tác xã nông nghiệp

      - Thời gian hoàn thành: Tháng 12/2025.
      """,
      """
      STT\tNhiệm vụ trọng tâm\tĐơn vị chủ trì\tThời gian hoàn thành
      1\tTrồng rừng mới 9.000 ha\tChi cục Kiểm lâm\tTháng 12/2025
      ↓2\tSửa chữa 12 công trình thủy lợi nhỏ\t\tTháng 6/2025
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      II. NHIỆM VỤ

      1. Nhiệm vụ 1: Phát triển lâm nghiệp bền vững

      - Đơn vị chủ trì: Chi cục Kiểm lâm.

      1.1. Trồng rừng mới 9.000 ha

      - Thời gian hoàn thành: Tháng 12/2025.

      1.2. Trồng 2.223 nghìn cây phân tán

      - Thời gian hoàn thành: Tháng 9/2025.
      """,
      """
      STT\tNhiệm vụ trọng tâm\tĐơn vị chủ trì\tThời gian hoàn thành
      1\tNhiệm vụ 1: Phát triển thủy lợi\t\t
      1.1\tSửa chữa 12 công trình thủy lợi nhỏ\tChi cục Thủy lợi\tTháng 6/2025
      1.2\tNạo vét 40 km kênh mương\tChi cục Thủy lợi\tTháng 5/2025
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    guard document.assignsTasks else { return [] }
    let tasks = document.facts.tasks.filter { !$0.id.contains("#") }
    let parents = Set(tasks.compactMap(\.parent))
    let leaves = tasks.filter { !parents.contains($0.id) }
    let missing = leaves.filter { !hasLeadUnit($0, among: tasks) }
    guard missing.count * 2 <= leaves.count else { return [noteOnDocument(missing, of: leaves)] }
    return missing.map { task in
      finding(
        .missingAssignment, at: task.passage,
        BilingualText(
          vi: "Nhiệm vụ \(task.id) không có đơn vị chủ trì", en: "Task \(task.id) has no lead unit"),
        because: BilingualText(
          vi: "Nhiệm vụ \(task.id) và các nhiệm vụ cấp trên của nó đều không nêu đơn vị chủ trì.",
          en: "Neither task \(task.id) nor a task above it names a lead unit."),
        notes: notesOnNeighbour(of: task, among: tasks))
    }
  }

  private func hasLeadUnit(_ task: TaskFact, among tasks: [TaskFact]) -> Bool {
    var seen: Set<String> = []
    var current: TaskFact? = task
    while let here = current, seen.insert(here.id).inserted {
      if !here.leadUnits.isEmpty { return true }
      current = tasks.first { $0.id == here.parent }
    }
    return false
  }

  /// The task before it under the same parent, whose unit may have been meant for both.
  private func notesOnNeighbour(of task: TaskFact, among tasks: [TaskFact]) -> [Finding.Note] {
    let before = tasks.prefix { $0.id != task.id }
    guard let neighbour = before.last(where: { $0.parent == task.parent && !$0.leadUnits.isEmpty }) else { return [] }
    let units = neighbour.leadUnits.prefix(3).joined(separator: "; ") + (neighbour.leadUnits.count > 3 ? "; …" : "")
    return [
      Finding.Note(
        passage: neighbour.passage,
        text: BilingualText(
          vi: "Nhiệm vụ \(neighbour.id) do \(units) chủ trì; có thể ô đơn vị đã được gộp",
          en: "Task \(neighbour.id) is led by \(units); the cell may have been merged"))
    ]
  }

  private func noteOnDocument(_ missing: [TaskFact], of tasks: [TaskFact]) -> Finding {
    let isEvery = missing.count == tasks.count
    return finding(
      .missingAssignment, .note, at: missing[0].passage,
      isEvery
        ? BilingualText(vi: "Không nhiệm vụ nào có đơn vị chủ trì", en: "No task has a lead unit")
        : BilingualText(vi: "Phần lớn nhiệm vụ không có đơn vị chủ trì", en: "Most tasks have no lead unit"),
      because: BilingualText(
        vi: "Văn bản nêu \(tasks.count) nhiệm vụ, \(missing.count) nhiệm vụ không ghi đơn vị chủ trì.",
        en: "The document states \(tasks.count) tasks, \(missing.count) of them without a lead unit."))
  }
}
