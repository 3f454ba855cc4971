namespace KlingGen;

/// <summary>Where in the endpoint's queue a request goes.</summary>
public enum KlingPriority
{
    /// <summary>In its turn; fal's default.</summary>
    Normal,

    /// <summary>Behind all requests of normal priority, whoever sent them.</summary>
    Low,
}
