import Domain

struct TaskWithoutLeader: Check {
  let about = AboutCheck(
    id: "task-without-leader",
    name: BilingualText(vi: "Nhiệm vụ không có lãnh đạo phụ trách", en: "Task without a leader"),
    subject: .assignments, severity: .note,
    found: BilingualText(
      vi: """
        Trong một nhóm nhiệm vụ, phần lớn các nhiệm vụ nêu lãnh đạo trực tiếp chỉ đạo, riêng nhiệm vụ này không nêu, nhiệm \
        vụ cấp trên của nó cũng không.
        """,
      en: """
        In a group of tasks most name the leader in charge, but this one does not, nor does a task above it.
        """),
    matters: BilingualText(
      vi: "Khi có vướng mắc, đơn vị không biết xin ý kiến ai.",
      en: "When something is in the way, the unit does not know whom to ask."),
    remedy: BilingualText(
      vi: "Ghi lãnh đạo phụ trách theo phân công công tác.", en: "Name the leader in charge, as duties are divided."),
    reported: [
      """
      STT\tNhiệm vụ\tLãnh đạo Sở chỉ đạo\tĐơn vị chủ trì
      1\tTiêm chủng mở rộng\tĐ/c Nguyễn Văn A - Phó Giám đốc Sở\tTrung tâm Kiểm soát bệnh tật
      ↓2\tKhám sức khỏe học sinh\t\tTrung tâm Y tế huyện
      3\tTập huấn y tế thôn bản\tĐ/c Trần Thị B - Giám đốc Sở\tTrường Cao đẳng Y tế
      """,
      """
      KẾ HOẠCH
      Nhiệm vụ trọng tâm năm 2025

      1. Trồng rừng mới 9.000 ha

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn A.
      - Đơn vị chủ trì: Chi cục Kiểm lâm.

      2. Cấp 30 mã số vùng trồng

      - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Trần Thị B.
      - Đơn vị chủ trì: Chi cục Trồng trọt và Bảo vệ thực vật.

      ↓3. Thành lập mới 15 hợp tác xã nông nghiệp

      - Đơn vị chủ trì: Chi cục Phát triển nông thôn.
      """,
    ],
    accepted: [
      """
      STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành
      1\tHọc bạ điện tử\tPhòng Trung học\tTháng 9/2025
      2\tThi tốt nghiệp\tPhòng Khảo thí\tTháng 6/2025
      """,
      """
      STT\tNhiệm vụ\tLãnh đạo Sở chỉ đạo\tĐơn vị chủ trì
      1\tNhóm nhiệm vụ hạ tầng\tĐ/c Nguyễn Văn A - Phó Giám đốc Sở\t
      1.1\tSửa chữa 12 km mặt đường\tĐ/c Nguyễn Văn A - Phó Giám đốc Sở\tPhòng Hạ tầng
      1.2\tThay 04 cầu yếu\tĐ/c Nguyễn Văn A - Phó Giám đốc Sở\tPhòng Hạ tầng
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    guard document.assignsTasks else { return [] }
    let groups = TaskGroups(document.facts.tasks)
    return groups.leaves.flatMap { leaves -> [Finding] in
      let missing = leaves.filter { task in
        !groups.line(of: task).contains { $0.leader != nil || $0.leaderPosition != nil || document.hasLeaderCell($0) }
      }
      guard leaves.count > 1, missing.count * 2 < leaves.count else { return [] }
      return missing.map { task in
        finding(
          .missingAssignment, at: task.passage,
          BilingualText(
            vi: "Nhiệm vụ \(task.id) không có lãnh đạo phụ trách", en: "Task \(task.id) has no leader in charge"),
          because: BilingualText(
            vi: "Trong nhóm này \(leaves.count - missing.count)/\(leaves.count) nhiệm vụ có nêu lãnh đạo phụ trách.",
            en: "In this group \(leaves.count - missing.count) of \(leaves.count) tasks name their leader."))
      }
    }
  }
}

extension CheckedDocument {
  /// The row of a table that the task stands in says who is in charge, if only by the post: "Giám đốc Sở".
  fileprivate func hasLeaderCell(_ task: TaskFact) -> Bool {
    tables.contains { table in
      guard table.range.contains(task.passage.range), let columns = TaskColumnsOfTable(table, in: self),
        let leader = columns.leader
      else { return false }
      return table.rows.contains { $0.range.overlaps(task.passage.range) && $0.cells[leader].isFilled }
    }
  }
}
