# The first process of a sandbox. It runs as root of a user namespace of its own, which is nobody
# outside: makes a file system of the machine's programs alone, and starts the program in it
# without any right. It stays the first process: when it ends, the kernel ends all that is left.
set -eu
dir=$1 mark=$2 wall=$3 cpu=$4 memory=$5 processes=$6 files=$7 size=$8 disk=$9
shift 9
root=$dir/root
mount -t tmpfs -o size=1m,nr_inodes=100,mode=755 none "$root"
mkdir "$root/usr" "$root/usr/local" "$root/dev" "$root/old" "$root/proc" "$root/work"
ln -s work "$root/tmp"
for name in usr/bin usr/lib usr/lib32 usr/lib64 usr/local/bin usr/local/lib bin lib lib32 lib64; do
  if [ -L "/$name" ]; then
    ln -s "$(readlink "/$name")" "$root/$name"
  elif [ -d "/$name" ]; then
    mkdir "$root/$name"
    mount --rbind "/$name" "$root/$name"
    mount -o remount,bind,ro "$root/$name"
  fi
done
for name in null zero urandom; do
  : > "$root/dev/$name"
  mount --bind "/dev/$name" "$root/dev/$name"
done
mount -t tmpfs -o "size=$disk,nr_inodes=1000,mode=755" none "$root/work"
cp "$dir/program" "$root/work/program"
echo 0 > /proc/sys/user/max_user_namespaces
mount -t proc proc "$root/proc"
cd "$root"
pivot_root . old
umount -l /old
rmdir /old
mount -o remount,bind,ro /
umount -l /proc
cd /work
echo "$mark" >&2
# what the program sends to its first process does not end it
trap : HUP INT QUIT TERM
code=0
env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/work LANG=C.UTF-8 PYTHONHASHSEED=0 \
  timeout -s KILL "$wall" \
  prlimit --cpu="$cpu" --as="$memory" --nproc="$processes" --nofile="$files" \
  --fsize="$size" --core=0 --memlock=0 --msgqueue=0 \
  setpriv --no-new-privs --inh-caps=-all --ambient-caps=-all --bounding-set=-all \
  --securebits=+noroot,+noroot_locked "$@" || code=$?
exit "$code"
