import Domain

struct TaskWithoutDeadline: Check {
  let about = AboutCheck(
    id: "task-without-deadline",
    name: BilingualText(vi: "Nhiệm vụ không có thời hạn", en: "Task without a deadline"),
    subject: .assignments, severity: .warning,
    found: BilingualText(
      vi: """
        Nhiệm vụ không nêu thời hạn trong khi phần lớn nhiệm vụ cùng nhóm có nêu; hoặc bước cuối của một chuỗi bước đều có \
        thời hạn lại không có. Việc làm thường xuyên (theo dõi, đôn đốc, tuyên truyền, phối hợp) thì không cần. Bảng giao việc không có cột thời hạn, mà có nhiệm vụ không nêu thời hạn, thì có một ghi chú ở \
        dòng đầu bảng.
        """,
      en: """
        A task states no deadline although most of its group do; or one step of several dated ones has no date. Standing duties \
        (to supervise, to inform, to cooperate) need none. A table of \
        assignments without a column for deadlines, some of whose tasks state none, gets one note at its header.
        """),
    matters: BilingualText(
      vi: "Không có thời hạn thì không nhắc việc, không xác định được quá hạn và không xếp được vào kỳ báo cáo.",
      en: "Without a date nobody is reminded, nothing is overdue, and the task belongs to no reporting period."),
    remedy: BilingualText(
      vi: "Ghi tháng hoặc quý hoàn thành; việc làm suốt năm thì ghi “Cả năm” hoặc “Thường xuyên”.",
      en: "Write the month or quarter; for work that goes on all year write “Cả năm” or “Thường xuyên”."),
    reported: [
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      1. Tuyển dụng 120 giáo viên mầm non

      - Đơn vị chủ trì: Phòng Tổ chức cán bộ.
      - Thời gian hoàn thành: Tháng 8/2025.

      2. Tổ chức kỳ thi tốt nghiệp trung học phổ thông

      - Đơn vị chủ trì: Phòng Khảo thí.
      - Thời gian hoàn thành: Tháng 6/2025.

      ↓3. Xây dựng 25 phòng học bộ môn

      - Đơn vị chủ trì: Phòng Kế hoạch - Tài chính.
      """,
      """
      ↓STT\tNhiệm vụ\tĐơn vị chủ trì\tNội dung thực hiện
      1\tTiêm chủng mở rộng\tTrung tâm Kiểm soát bệnh tật\tTổ chức 12 đợt tiêm tại các trạm y tế
      2\tKhám sức khỏe học sinh\tTrung tâm Y tế huyện\tKhám cho 25 trường
      """,
    ],
    accepted: [
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      1. Nâng cấp đường tỉnh

      - Đơn vị chủ trì: Phòng Hạ tầng.
      - Thời gian hoàn thành: Tháng 12/2025.

      1.1. Sửa chữa 12 km mặt đường

      1.2. Thay 04 cầu yếu
      """,
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành
      1\tHọc bạ điện tử\tPhòng Trung học\tTháng 9/2025
      2\tTuyên truyền an toàn trường học\tVăn phòng Sở\tThường xuyên
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    guard document.givesTasks else { return [] }
    let groups = TaskGroups(document.facts.tasks)
    return inGroups(groups, document) + amongSteps(groups) + inTables(document, groups)
  }

  private func inGroups(_ groups: TaskGroups, _ document: CheckedDocument) -> [Finding] {
    groups.leaves.flatMap { leaves -> [Finding] in
      let missing = leaves.filter { !groups.hasDeadline($0) }
      guard leaves.count > 2, missing.count * 2 < leaves.count else { return [] }
      return missing.filter { !document.isStanding($0) && $0.recurrence.isEmpty }.map { task in
        finding(
          .missingDeadline, at: task.passage,
          BilingualText(vi: "Nhiệm vụ \(task.id) không có thời hạn", en: "Task \(task.id) has no deadline"),
          because: BilingualText(
            vi: "Trong nhóm này \(leaves.count - missing.count)/\(leaves.count) nhiệm vụ có nêu thời hạn.",
            en: "In this group \(leaves.count - missing.count) of \(leaves.count) tasks state theirs."))
      }
    }
  }

  /// Of dated steps, the last that has no date.
  private func amongSteps(_ groups: TaskGroups) -> [Finding] {
    groups.steps.compactMap { steps in
      guard let last = steps.last, last.deadline == nil, steps.count > 2,
        steps.dropLast().allSatisfy({ $0.deadline?.to != nil })
      else { return nil }
      let dates = steps.compactMap { $0.deadline?.text }.joined(separator: "; ")
      return finding(
        .missingDeadline, at: last.passage,
        BilingualText(
          vi: "Bước cuối của nhiệm vụ \(last.parent ?? "") không có thời hạn",
          en: "The last step of task \(last.parent ?? "") has no deadline"),
        because: BilingualText(
          vi: "Các bước trước đều có thời hạn (\(dates)), bước này thì không.",
          en: "The steps before it all have one (\(dates)), this one has none."))
    }
  }

  private func inTables(_ document: CheckedDocument, _ groups: TaskGroups) -> [Finding] {
    document.tables.compactMap { table in
      guard let columns = TaskColumnsOfTable(table, in: document), columns.deadline == nil else { return nil }
      let without = groups.leaves.joined().filter { table.range.contains($0.passage.range) && !groups.hasDeadline($0) }
      guard without.count > 1 else { return nil }
      let ids = without.map(\.id).joined(separator: ", ")
      return finding(
        .missingDeadline, .note, at: document.passage(table.header.range),
        BilingualText(
          vi: "Bảng giao việc không có cột thời hạn", en: "The table of assignments has no column for deadlines"),
        because: BilingualText(
          vi: "Các nhiệm vụ không nêu thời hạn: \(ids).", en: "Tasks that state no deadline: \(ids)."))
    }
  }
}
