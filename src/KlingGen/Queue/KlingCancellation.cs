namespace KlingGen;

/// <summary>The queue's answer to a wish to cancel a job.</summary>
public enum KlingCancellation
{
    /// <summary>The queue will cancel the job if it still can.</summary>
    Requested,

    /// <summary>The job was over already; nothing was cancelled.</summary>
    AlreadyCompleted,
}
