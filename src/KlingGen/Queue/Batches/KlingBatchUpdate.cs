namespace KlingGen;

/// <summary>What the queue says about one of several jobs.</summary>
/// <param name="Index">The request's place in the list, from 0.</param>
/// <param name="Update">What the queue says.</param>
public sealed record KlingBatchUpdate(int Index, QueueUpdate Update);
