import Domain

/// How sure a task is read: one that says who is to do it is surer than a heading or a step found in a detail.
func confidence(of draft: TaskDraft) -> Confidence {
  if draft.isDuty || draft.hasFields { return Confidence(percent: 94) }
  if draft.id.contains("#") { return Confidence(percent: draft.deadline?.to == nil ? 80 : 90) }
  if draft.parent == nil { return Confidence(percent: draft.deadline == nil && draft.lead.isEmpty ? 85 : 92) }
  return Confidence(percent: draft.deadline == nil && draft.lead.isEmpty ? 82 : 90)
}
