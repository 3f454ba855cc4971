using System.Buffers.Text;
using System.Security.Cryptography;

namespace KlingGen.Emulator.Webhooks;

/// <summary>A key pair that webhooks are signed with.</summary>
internal sealed class WebhookKey
{
    private readonly byte[] _seed = RandomNumberGenerator.GetBytes(Ed25519.SeedSize);

    public WebhookKey()
    {
        byte[] publicKey = Ed25519.PublicKey(_seed);
        X = Base64Url.EncodeToString(publicKey);
        Id = Convert.ToHexStringLower(SHA256.HashData(publicKey).AsSpan(0, 8));
    }

    /// <summary>The public key as a JSON Web Key has it (RFC 8037).</summary>
    public string X { get; }

    public string Id { get; }

    public byte[] Sign(ReadOnlySpan<byte> message) => Ed25519.Sign(_seed, message);
}
