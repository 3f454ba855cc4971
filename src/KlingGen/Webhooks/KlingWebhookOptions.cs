namespace KlingGen;

/// <summary>How webhooks are checked.</summary>
public sealed class KlingWebhookOptions
{
    /// <summary>Where fal publishes its keys.</summary>
    public static Uri DefaultKeysAddress { get; } = new("https://rest.fal.ai/.well-known/jwks.json");

    /// <summary>Where the public keys are; fal's own address by default. Must be https, or http on loopback.</summary>
    public Uri KeysAddress { get; init; } = DefaultKeysAddress;

    /// <summary>For how long fetched keys are used. Positive and at most 24 hours, the default.</summary>
    public TimeSpan KeysLifetime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How far the time of signing may be from now, either way. Positive; 300 s by default.</summary>
    public TimeSpan Tolerance { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>Remembers deliveries, so that one that was caught on its way is not taken twice; null, the default, for nobody.</summary>
    public IKlingReplayGuard? ReplayGuard { get; init; }

    /// <summary>Checks the signatures; null, the default, for the library's own.</summary>
    public IEd25519Verifier? Verifier { get; init; }

#if NET
    /// <summary>The clock; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
#endif
}
