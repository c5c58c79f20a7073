import Actions
import Domain
import VietnameseText

/// The forms of the review page. Where one was refused it shows again what was typed.
extension ReviewBuilder {
  func headPart(_ plan: Plan) -> HeadPart {
    let none = "—"
    let facts = [
      ("title", plan.title, nil), ("number", plan.number ?? none, "hs"), ("symbol", plan.symbol ?? none, "hs"),
      ("decidedOn", plan.decidedOn.map(language.date) ?? none, "hd"), ("issuer", plan.issuer ?? none, nil),
      ("period", language.period(plan.period), nil),
    ]
    let header = contents.facts.header
    let known = Set([header.symbolPassage.map { _ in "hs" }, header.datePassage.map { _ in "hd" }].compactMap(\.self))
    return HeadPart(
      facts: facts.map { name, value, at in
        HeadPart.Fact(label: say("head.\(name)"), value: value, at: at.flatMap { known.contains($0) ? $0 : nil })
      },
      editAddress: canEdit && open != .head ? "\(address)?edit=head#head" : nil,
      form: canEdit && open == .head ? headForm(plan) : nil)
  }

  private func headForm(_ plan: Plan) -> RowForm {
    form(
      "\(address)/head", isNew: false, anchor: "head",
      [
        .wideArea(field("head.title", plan.title)), .line(field("head.number", plan.number ?? "", isShort: true)),
        .line(field("head.symbol", plan.symbol ?? "", isShort: true)),
        .line(
          field("head.decidedOn", plan.decidedOn.map(language.date) ?? "", isShort: true, hint: "head.decidedOn.hint")),
        .line(field("head.issuer", plan.issuer ?? "")),
        .choice(choice("head.period", plan.period.code, periods(around: plan.period))),
      ])
  }

  func taskForm(_ task: PlanTask?) -> RowForm {
    let key = task.map { RowKey.task($0.id).text }
    let leaders = contents.people.filter { $0.role == .leader && $0.isActive }
    let parents = contents.tasks.filter { $0.id != task?.id && $0.review != .leftOut }
    return form(
      key.map { "\(address)/tasks/\($0)" } ?? "\(address)/tasks", isNew: task == nil,
      anchor: key.map { "row-\($0)" } ?? "add-task",
      [
        .line(field("task.number", task?.number ?? "", isShort: true)),
        .wideArea(field("task.title", task?.title ?? "")),
        .choice(
          choice(
            "task.leadUnitID", task?.leadUnitID.map(String.init) ?? "",
            [("", say("task.noUnit"))] + contents.organisations.map { (String($0.id), $0.name) })),
        .area(field("task.leadUnits", task?.leadUnits.joined(separator: "\n") ?? "", hint: "task.leadUnits.hint")),
        .area(
          field("task.supportUnits", task?.supportUnits.joined(separator: "\n") ?? "", hint: "task.supportUnits.hint")),
        .choice(
          choice(
            "task.leaderID", task?.leaderID.map(String.init) ?? "",
            [("", say("task.noLeader"))] + leaders.map { (String($0.id), "\($0.fullName) – \($0.post)") })),
        .line(field("task.leader", task?.leader ?? "", hint: "task.leader.hint")),
        .line(field("task.leaderPosition", task?.leaderPosition ?? "")),
        .line(field("task.deadlineText", task?.deadline?.text ?? "", hint: "task.deadlineText.hint")),
        .line(field("task.deadlineFrom", task?.deadline?.from.map(language.date) ?? "", isShort: true)),
        .line(
          field(
            "task.deadlineTo", task?.deadline?.to.map(language.date) ?? "", isShort: true, hint: "task.deadlineTo.hint")
        ),
        .wideArea(field("task.content", task?.content ?? "")),
        .choice(
          choice(
            "task.parentID", task?.parentID.map(String.init) ?? "",
            [("", say("task.noParent"))] + parents.map { (String($0.id), shortened($0)) })),
      ])
  }

  func targetForm(_ target: Target?, of plan: Plan) -> RowForm {
    let key = target.map { RowKey.target($0.id).text }
    let period = target?.period ?? plan.period
    return form(
      key.map { "\(address)/targets/\($0)" } ?? "\(address)/targets", isNew: target == nil,
      anchor: key.map { "row-\($0)" } ?? "add-target",
      [
        .wideArea(field("target.name", target?.name ?? "")),
        .choice(
          choice(
            "target.comparator", (target?.comparator ?? .equal).rawValue,
            Comparator.allCases.map { ($0.rawValue, language.comparator($0)) })),
        .line(
          field("target.value", target.map { formatNumber($0.value) } ?? "", isShort: true, hint: "target.value.hint")),
        .line(
          field(
            "target.valueMax", target?.valueMax.map { formatNumber($0) } ?? "", isShort: true,
            hint: "target.valueMax.hint")),
        .line(field("target.unit", target?.unit.symbol ?? "", isShort: true)),
        .choice(choice("target.period", period.code, periods(around: plan.period, and: period))),
        .line(field("target.scope", target?.scope ?? "", hint: "target.scope.hint")),
        .choice(
          choice(
            "target.taskID", target?.taskID.map(String.init) ?? "",
            [("", say("target.noTask"))]
              + contents.tasks.filter { $0.review != .leftOut }.map { (String($0.id), shortened($0)) })),
      ])
  }

  private func form(_ address: String, isNew: Bool, anchor: String, _ fields: [FormField]) -> RowForm {
    RowForm(
      address: address, errors: problems.summary(idPrefix: "f-"), fields: fields, isNew: isNew,
      cancelAddress: isNew ? self.address + "#tasks" : "\(self.address)#\(anchor)")
  }

  /// `key` names the label's text; what follows its point is the field's name.
  private func field(_ key: String, _ value: String, isShort: Bool = false, hint: String? = nil) -> Field {
    let name = String(key.drop { $0 != "." }.dropFirst())
    return Field(
      name, id: "f-\(name)", label: say(key), hint: hint.map { say($0) }, value: typed.map { $0[name] } ?? value,
      isShort: isShort, problems: problems)
  }

  private func choice(_ key: String, _ value: String, _ options: [(String, String)]) -> Field {
    let name = String(key.drop { $0 != "." }.dropFirst())
    return Field(
      name, id: "f-\(name)", label: say(key), value: typed.map { $0[name] } ?? value,
      options: options.map { (value: $0.0, label: $0.1) }, problems: problems)
  }

  private func shortened(_ task: PlanTask) -> String {
    let title = task.title.count > 70 ? task.title.prefix(70) + "…" : task.title[...]
    return "\(language.number(of: task)) \(title)"
  }

  /// What a target of this plan is likely to be about: its year, its parts, the years around it, and what is chosen now.
  private func periods(around plan: Period, and chosen: Period? = nil) -> [(String, String)] {
    let year = plan.lastYear
    var periods: [Period] = [plan, .year(year)]
    if chosen != nil {
      periods += [.half(1, year), .half(2, year), .nineMonths(year)] + (1...4).map { .quarter($0, year) }
    }
    periods += [.year(year - 1), .year(year + 1), .years(year - 4, year), .years(year + 1, year + 5)]
    if let chosen { periods.append(chosen) }
    var seen: Set<Period> = []
    return periods.filter { seen.insert($0).inserted }.map { ($0.code, language.period($0)) }
  }
}
