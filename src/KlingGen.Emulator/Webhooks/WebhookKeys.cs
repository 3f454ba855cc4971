using KlingGen.Emulator.Protocol;

namespace KlingGen.Emulator.Webhooks;

/// <summary>The key that signs now, and those that the key set still lists.</summary>
internal sealed class WebhookKeys
{
    private readonly Lock _lock = new();
    private List<WebhookKey> _keys = [new()];

    public WebhookKey Current
    {
        get
        {
            lock (_lock)
            {
                return _keys[0];
            }
        }
    }

    public void Rotate(bool keepOld)
    {
        WebhookKey key = new();
        lock (_lock)
        {
            _keys = keepOld ? [key, .. _keys] : [key];
        }
    }

    /// <summary>The JSON Web Key Set.</summary>
    public string WriteSet()
    {
        List<WebhookKey> keys;
        lock (_lock)
        {
            keys = _keys;
        }

        return Json.Write(writer =>
        {
            writer.WriteStartArray("keys");
            foreach (WebhookKey key in keys)
            {
                writer.WriteStartObject();
                writer.WriteString("kty", "OKP");
                writer.WriteString("crv", "Ed25519");
                writer.WriteString("use", "sig");
                writer.WriteString("kid", key.Id);
                writer.WriteString("x", key.X);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }
}
