import Actions
import Domain
import Storage

extension DeskContent {
  /// The unit's reports that are due, late, returned or begun, the most pressing first.
  func unitReports(_ person: Person, _ today: Day, _ language: Language) -> [DeskModel.Item] {
    var items: [(order: Int, item: DeskModel.Item)] = []
    for matrix in matrices {
      for line in matrix.lines where line.unit.id == person.organisationID {
        for (period, cell) in zip(matrix.periods, line.cells) {
          let address = "/plans/\(matrix.plan.id)/submissions/\(line.unit.id)/\(period.code)"
          let due = matrix.schedule.dueDay(of: period)
          let text = language.say("desk.reportOf", ["period": language.periodInSentence(period)])
          let act = language.say("desk.writeReport")
          switch cell {
          case .returned(let id):
            let reason = submissions[id]?.returnReason
            items.append(
              (
                0,
                .init(
                  state: StateMark(.overdue, language.say("submission.returned")), text: text, address: address,
                  detail: reason, act: act)
              ))
          case .missing(let days):
            items.append(
              (
                1,
                .init(
                  state: StateMark(.overdue, language.say("time.overdue", ["days": String(days)])), text: text,
                  address: address, detail: matrix.plan.title, act: act)
              ))
          case .draft(_, let isLate):
            items.append(
              (
                isLate ? 1 : 2,
                .init(
                  state: isLate
                    ? StateMark(.overdue, language.say("matrix.lateDraft")) : dueMark(due, today: today, language),
                  text: text, address: address, detail: language.say("desk.draftKept"), act: act)
              ))
          case .awaited where matrix.schedule.dates(of: period).to.adding(days: -7) <= today:
            items.append(
              (
                3,
                .init(
                  state: dueMark(due, today: today, language), text: text, address: address,
                  detail: matrix.plan.title, act: act)
              ))
          default: break
          }
        }
      }
    }
    return items.sorted { $0.order < $1.order }.map(\.item)
  }

  /// Tasks that are overdue or due soon, red first.
  func pressingTasks(_ today: Day, _ language: Language) -> [DeskModel.Item] {
    let states = tasks.compactMap { task in
      task.timeState(today: today, dueSoonWithin: dueSoonDays).map { (task, $0) }
    }
    let pressing = states.filter { _, state in
      if case .dueSoon = state { return true }
      return state.isOverdue
    }
    return pressing.sorted { one, other in
      (one.1.isOverdue ? 0 : 1, one.0.deadline?.to ?? today, one.0.id)
        < (other.1.isOverdue ? 0 : 1, other.0.deadline?.to ?? today, other.0.id)
    }.map { task, state in
      .init(
        state: language.mark(state), text: "\(language.number(of: task)) \(task.title)", address: "/tasks/\(task.id)",
        detail: [task.leadUnits.first, language.deadline(task.deadline)].compactMap(\.self).joined(separator: " · "))
    }
  }

  /// Finished reports that wait for this person's word as the unit's head, or in the head's place.
  func toApprove(_ today: Day, _ language: Language) -> [DeskModel.Item] {
    toApprove.map { submission, unit, plan, due in
      let isLate = due < today
      return .init(
        state: StateMark(
          isLate ? .overdue : .dueSoon, language.say(isLate ? "matrix.lateAtHead" : "submission.submitted")),
        text: "\(unit) · \(language.period(submission.period))", address: "/submissions/\(submission.id)", detail: plan,
        act: language.say("desk.approve"))
    }
  }

  /// Sent reports that wait for the planning room.
  func toReceive(_ language: Language) -> [DeskModel.Item] {
    cells { matrix, line, period, cell in
      guard case .approved(let id, let days) = cell else { return nil }
      return .init(
        state: StateMark(
          .onTrack,
          days > 0 ? language.say("matrix.approvedLate", ["days": String(days)]) : language.say("submission.approved")
        ),
        text: "\(line.unit.name) · \(language.period(period))", address: "/submissions/\(id)",
        detail: matrix.plan.title, act: language.say("desk.receive"))
    }
  }

  /// Units that have not sent what is due, the latest first.
  func missing(_ today: Day, _ language: Language) -> [DeskModel.Item] {
    let late = matrices.flatMap { matrix in
      matrix.lines.flatMap { line in
        zip(matrix.periods, line.cells).compactMap { period, cell -> (days: Int, item: DeskModel.Item)? in
          let due = matrix.schedule.dueDay(of: period)
          let days = due.days(to: today)
          let word: String
          switch cell {
          case .missing: word = language.say("time.overdue", ["days": String(days)])
          case .draft where days > 0: word = language.say("matrix.lateDraft")
          case .submitted(_, true): word = language.say("matrix.lateAtHead")
          case .returned: word = language.say("desk.returnedWaiting")
          default: return nil
          }
          let address = "/reports?plan=\(matrix.plan.id)"
          return (
            days,
            .init(
              state: StateMark(.overdue, word), text: "\(line.unit.name) · \(language.period(period))",
              address: address)
          )
        }
      }
    }
    return late.sorted { $0.days > $1.days }.map(\.item)
  }

  /// The consolidated report of the newest period that was cut off, while somebody may still be waiting for it.
  func reportsToWrite(_ today: Day, _ language: Language) -> [DeskModel.Item] {
    matrices.compactMap { matrix in
      guard let index = matrix.periods.lastIndex(where: { matrix.schedule.dates(of: $0).to < today })
      else { return nil }
      let period = matrix.periods[index]
      guard matrix.schedule.dates(of: period).to.adding(days: 45) >= today else { return nil }
      let received = matrix.lines.filter {
        if case .accepted = $0.cells[index] { return true }
        return false
      }.count
      return .init(
        state: StateMark(
          received == matrix.lines.count ? .done : .dueSoon,
          language.say("desk.received", ["received": String(received), "all": String(matrix.lines.count)])),
        text: language.say("report.title", ["period": language.periodInSentence(period)]),
        address: "/plans/\(matrix.plan.id)/reports/\(period.code)", detail: matrix.plan.title,
        act: language.say("desk.compose"))
    }
  }

  /// Consolidated reports that were put forward and wait for a leader's word.
  func reportsToDecide(_ language: Language) -> [DeskModel.Item] {
    reportVersions.filter { $0.version.state == .proposed }.map { item($0, act: "desk.decide", language) }
  }

  /// Approved ones that wait for their number, and those that were given back.
  func reportsToIssue(_ language: Language) -> [DeskModel.Item] {
    reportVersions.filter { $0.version.state != .proposed }.map {
      item($0, act: $0.version.state == .approved ? "desk.issue" : "desk.rework", language)
    }
  }

  private func item(
    _ open: (version: ReportVersion, planID: Int64, period: Period), act: String, _ language: Language
  ) -> DeskModel.Item {
    let link = ReportModel.VersionLink(open.version, [:], language)
    return .init(
      state: link.state,
      text: language.say("report.title", ["period": language.periodInSentence(open.period)]),
      address: open.version.state == .returned ? "/plans/\(open.planID)/reports/\(open.period.code)" : link.address,
      detail: open.version.reason, act: language.say(act))
  }

  /// Plans that were read and not issued yet.
  func draftPlans(_ language: Language) -> [DeskModel.Item] {
    drafts.compactMap { plan, unseen in
      plan.documentID.map { documentID in
        .init(
          state: StateMark(.noData, language.say("desk.unseen", ["count": String(unseen)])), text: plan.title,
          address: "/documents/\(documentID)", act: language.say("desk.review"))
      }
    }
  }

  private func cells(
    _ item: (SubmissionMatrix, SubmissionMatrix.Line, Period, SubmissionMatrix.Cell) -> DeskModel.Item?
  ) -> [DeskModel.Item] {
    matrices.flatMap { matrix in
      matrix.lines.flatMap { line in
        zip(matrix.periods, line.cells).compactMap { item(matrix, line, $0, $1) }
      }
    }
  }
}
