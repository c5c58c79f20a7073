import Domain
import VietnameseText

struct TaskWithoutLeadUnit: Check {
  let about = AboutCheck(
    id: "task-without-lead-unit",
    name: BilingualText(vi: "Nhiệm vụ không có đơn vị chủ trì", en: "Task without a lead unit"),
    subject: .assignments, severity: .warning,
    found: BilingualText(
      vi: """
        Nhiệm vụ không nêu đơn vị chủ trì, và không nhiệm vụ cấp trên nào của nó nêu, trong khi văn bản có giao đơn vị chủ \
        trì cho nhiệm vụ khác. Nhiệm vụ lớn chỉ gồm các nhiệm vụ con và chế độ báo cáo chung thì không cần. Nếu quá nửa số nhiệm \
        vụ của văn bản hoặc của một phần không có đơn vị chủ trì, chỉ có một ghi chú ở đề mục của phần ấy.
        """,
      en: """
        A task names no lead unit, nor does any task above it, although the document names one for other tasks. A heading \
        that only holds tasks needs none, nor do rules of reporting for all. If more than half of the tasks of the document or of \
        a section have none, there is one note at the section's heading.
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
    let missing = leaves.filter { !hasLeadUnit($0, among: tasks) && !document.concernsAll($0) }
    if missing.count * 2 > leaves.count { return [noteOnAll(missing, of: leaves, document)] }
    return sections(of: leaves, document).flatMap { section in
      let without = section.filter { leaf in missing.contains { $0.id == leaf.id } }
      guard without.count > 1, without.count * 2 > section.count else {
        return without.map { finding(on: $0, among: tasks) }
      }
      return [noteOnAll(without, of: section, document)]
    }
  }

  private func finding(on task: TaskFact, among tasks: [TaskFact]) -> Finding {
    finding(
      .missingAssignment, at: task.passage,
      BilingualText(
        vi: "Nhiệm vụ \(task.id) không có đơn vị chủ trì", en: "Task \(task.id) has no lead unit"),
      because: BilingualText(
        vi: "Nhiệm vụ \(task.id) và các nhiệm vụ cấp trên của nó đều không nêu đơn vị chủ trì.",
        en: "Neither task \(task.id) nor a task above it names a lead unit."),
      notes: notesOnNeighbour(of: task, among: tasks))
  }

  /// Tasks that stand under one main heading, in the order of the text.
  private func sections(of tasks: [TaskFact], _ document: CheckedDocument) -> [[TaskFact]] {
    let headings = SectionHeadings(document)
    var sections: [[TaskFact]] = []
    var last: Int?
    for task in tasks {
      let heading = headings.heading(of: task.passage.range.start)?.start ?? -1
      if heading == last { sections[sections.count - 1].append(task) } else { sections.append([task]) }
      last = heading
    }
    return sections
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

  /// At the heading that the tasks stand under, where they stand under one.
  private func noteOnAll(_ missing: [TaskFact], of tasks: [TaskFact], _ document: CheckedDocument) -> Finding {
    let headings = SectionHeadings(document)
    let places = missing.map { headings.heading(of: $0.passage.range.start) }
    let heading = places[0].flatMap { first in places.allSatisfy { $0?.start == first.start } ? first.firstLine : nil }
    return finding(
      .missingAssignment, .note, at: heading ?? missing[0].passage,
      missing.count == tasks.count
        ? BilingualText(vi: "Không nhiệm vụ nào có đơn vị chủ trì", en: "No task has a lead unit")
        : BilingualText(vi: "Phần lớn nhiệm vụ không có đơn vị chủ trì", en: "Most tasks have no lead unit"),
      because: BilingualText(
        vi: "Trong \(tasks.count) nhiệm vụ, \(missing.count) nhiệm vụ không ghi đơn vị chủ trì.",
        en: "Of \(tasks.count) tasks \(missing.count) have no lead unit."))
  }
}

extension CheckedDocument {
  /// "Chế độ báo cáo: định kỳ …": asked of everybody the document goes to.
  fileprivate func concernsAll(_ task: TaskFact) -> Bool {
    paragraph(at: task.passage.range.start).map { paragraph in
      rulesForAll.contains { phrase in paragraph.line.find(phrase).map { $0.lowerBound <= 3 } ?? false }
    } ?? false
  }
}

private let rulesForAll: [Phrase] = [
  "chế độ báo cáo", "chế độ thông tin", "thông tin, báo cáo", "công tác thông tin", "kinh phí thực hiện",
  "thời gian thực hiện",
]
