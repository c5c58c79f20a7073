public import Domain
import VietnameseText

public struct TaskStore {
  private let connection: any Connection

  public init(_ connection: any Connection) { self.connection = connection }

  public func save(_ task: PlanTask) throws {
    try connection.execute(
      """
      INSERT INTO plan_task (id, plan_id, parent_id, position, number, title, title_key, content, leader,
        leader_position, leader_id, lead_unit_id, deadline_text, deadline_from, deadline_to, work_state, done_on,
        review, source_start, source_end)
      VALUES (\(task.id), \(task.planID), \(task.parentID), \(task.position), \(task.number), \(task.title),
        \(searchKey(task)), \(task.content), \(task.leader), \(task.leaderPosition), \(task.leaderID),
        \(task.leadUnitID), \(task.deadline?.text), \(task.deadline?.from), \(task.deadline?.to), \(task.workState),
        \(task.doneOn), \(task.review), \(task.source?.start), \(task.source?.end))
      """)
    try saveUnits(task)
  }

  /// Saves what an officer corrected in a draft's row, and how they looked at it.
  public func saveCorrected(_ task: PlanTask) throws {
    try connection.execute(
      """
      UPDATE plan_task
      SET parent_id = \(task.parentID), number = \(task.number), title = \(task.title),
        title_key = \(searchKey(task)), content = \(task.content), leader = \(task.leader),
        leader_position = \(task.leaderPosition), leader_id = \(task.leaderID), lead_unit_id = \(task.leadUnitID),
        deadline_text = \(task.deadline?.text), deadline_from = \(task.deadline?.from),
        deadline_to = \(task.deadline?.to), review = \(task.review)
      WHERE id = \(task.id)
      """)
    try connection.execute("DELETE FROM plan_task_unit WHERE task_id = \(task.id)")
    try saveUnits(task)
  }

  public func saveReview(_ review: ReviewState, of id: Int64) throws {
    try connection.execute("UPDATE plan_task SET review = \(review) WHERE id = \(id)")
  }

  /// Moves a task from the state the person saw to another; throws `changedMeanwhile` where it is no longer in that state.
  public func saveWorkState(_ state: WorkState, from old: WorkState, doneOn: Day?, of id: Int64) throws {
    try connection.execute(
      """
      UPDATE plan_task
      SET work_state = \(state), done_on = \(doneOn)
      WHERE id = \(id) AND work_state = \(old)
      """)
    if connection.changes == 0 { throw StorageError.changedMeanwhile }
  }

  /// Every confirmed task of an issued plan is assigned at once.
  public func saveAssigned(planID: Int64) throws {
    try connection.execute(
      "UPDATE plan_task SET work_state = 'assigned' WHERE plan_id = \(planID) AND review = 'confirmed'")
  }

  /// Takes out a draft's rows, for others to be put in their place; an issued plan keeps its rows.
  public func deleteDraft(planID: Int64) throws {
    try connection.execute(
      """
      DELETE FROM plan_task_unit
      WHERE task_id IN (
        SELECT t.id FROM plan_task t JOIN plan p ON p.id = t.plan_id WHERE p.id = \(planID) AND p.state = 'draft')
      """)
    try connection.execute(
      """
      DELETE FROM plan_task
      WHERE plan_id = \(planID) AND plan_id IN (SELECT id FROM plan WHERE state = 'draft')
      """)
  }

  public func find(_ id: Int64) throws -> PlanTask? {
    try list(condition: "t.id = \(id)", order: "t.position, t.id").first
  }

  /// All rows of a plan in the document's order, left out ones too.
  public func list(planID: Int64) throws -> [PlanTask] {
    try list(condition: "t.plan_id = \(planID)", order: "t.position, t.id")
  }

  /// Confirmed tasks of issued plans which the unit leads, nearest deadline first.
  public func list(leadUnitID: Int64) throws -> [PlanTask] {
    try list(
      condition: """
        t.lead_unit_id = \(leadUnitID) AND t.review = 'confirmed'
          AND t.plan_id IN (SELECT id FROM plan WHERE state = 'issued')
        """, order: "t.deadline_to IS NULL, t.deadline_to, t.position, t.id")
  }

  private func list(condition: SQL, order: String) throws -> [PlanTask] {
    var sql: SQL = """
      SELECT t.id, t.plan_id, t.parent_id, t.position, t.number, t.title, t.content, t.leader, t.leader_position,
        t.leader_id, t.lead_unit_id, t.deadline_text, t.deadline_from, t.deadline_to, t.work_state, t.done_on,
        t.review, t.source_start, t.source_end
      FROM plan_task t
      WHERE 
      """
    sql.text += condition.text + " ORDER BY " + order
    sql.values = condition.values
    var tasks = try connection.rows(sql).map(PlanTask.init)
    var places: [Int64: Int] = [:]
    for (place, task) in tasks.enumerated() { places[task.id] = place }
    var units: SQL = """
      SELECT u.task_id, u.part, u.name
      FROM plan_task_unit u
      JOIN plan_task t ON t.id = u.task_id
      WHERE 
      """
    units.text += condition.text + " ORDER BY u.task_id, u.part, u.position"
    units.values = condition.values
    for row in try connection.rows(units) {
      guard let place = places[try row.integer("task_id")] else { continue }
      if try row.text("part") == "lead" {
        tasks[place].leadUnits.append(try row.text("name"))
      } else {
        tasks[place].supportUnits.append(try row.text("name"))
      }
    }
    return tasks
  }

  private func saveUnits(_ task: PlanTask) throws {
    for (part, names) in [("lead", task.leadUnits), ("support", task.supportUnits)] {
      for (position, name) in names.enumerated() {
        try connection.execute(
          """
          INSERT INTO plan_task_unit (task_id, part, position, name)
          VALUES (\(task.id), \(part), \(position), \(name))
          """)
      }
    }
  }

  private func searchKey(_ task: PlanTask) -> String {
    foldForSearch(
      ([task.number, task.title, task.leader ?? ""] + task.leadUnits).joined(separator: " "))
  }
}

extension PlanTask {
  init(_ row: Row) throws {
    let deadlineText = try row.optionalText("deadline_text")
    let start = try row.optionalInteger("source_start")
    let end = try row.optionalInteger("source_end")
    self.init(
      id: try row.integer("id"), planID: try row.integer("plan_id"), parentID: try row.optionalInteger("parent_id"),
      position: Int(try row.integer("position")), number: try row.text("number"), title: try row.text("title"),
      content: try row.optionalText("content"), leader: try row.optionalText("leader"),
      leaderPosition: try row.optionalText("leader_position"), leaderID: try row.optionalInteger("leader_id"),
      leadUnitID: try row.optionalInteger("lead_unit_id"),
      deadline: try deadlineText.map { text throws(StorageError) in
        Deadline(text: text, from: try row.optionalDay("deadline_from"), to: try row.optionalDay("deadline_to"))
      },
      workState: try row.word("work_state"), doneOn: try row.optionalDay("done_on"), review: try row.word("review"),
      source: start.flatMap { start in end.map { TextRange(Int(start), Int($0)) } })
  }
}
